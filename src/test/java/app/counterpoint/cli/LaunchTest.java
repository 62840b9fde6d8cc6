package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that start what runs until it is stopped. */
class LaunchTest {
  @TempDir private Path folder = Path.of("");

  private Terminal terminal() {
    return Terminal.small(folder);
  }

  @Test
  void starts_the_local_workspace_without_a_command() {
    Terminal terminal = terminal();
    assertThat(terminal.run().code()).isZero();
    assertThat(terminal.launched()).containsExactly("local on 8080");
  }

  @Test
  void starts_the_local_workspace_at_the_port_and_in_the_folder_that_are_named() {
    Terminal terminal = terminal();
    terminal.run("local", "--port", "9001", "--data", "kept");
    assertThat(terminal.launched()).containsExactly("local on 9001 in kept");
  }

  @Test
  void refuses_a_port_that_there_is_not() {
    Terminal terminal = terminal();
    Terminal.Result result = terminal.run("local", "--port", "70000");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("A port lies between 1 and 65535, not at 70000");
    assertThat(terminal.launched()).isEmpty();
  }

  @Test
  void serves() {
    Terminal terminal = terminal();
    terminal.run("serve");
    assertThat(terminal.launched()).containsExactly("serve");
  }
}
