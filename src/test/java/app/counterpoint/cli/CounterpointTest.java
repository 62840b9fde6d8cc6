package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same for every command: bad arguments, and a playbook that cannot be used. */
class CounterpointTest {
  private Terminal terminal = Terminal.of(Path.of(""));
  private Path playbook = Path.of("");

  @BeforeEach
  void open(@TempDir Path folder) {
    terminal = Terminal.small(folder);
    playbook = folder.resolve("prompts");
  }

  @Test
  void helps_on_request() {
    Terminal.Result result = terminal.run("--help");

    assertThat(result.out()).contains("ask", "match", "eval", "check");
    assertThat(result.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "match", "eval", "check"})
  void helps_with_each_command(String command) {
    Terminal.Result result = terminal.run(command, "--help");

    assertThat(result.out()).startsWith("Usage: counterpoint " + command);
    assertThat(result.code()).isZero();
  }

  @Test
  void tells_its_version() {
    assertThat(terminal.run("--version").out()).matches("counterpoint \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void refuses_a_command_that_does_not_exist() {
    assertThat(terminal.run("frob"))
        .isEqualTo(
            new Terminal.Result(2, "", "There is no command \"frob\". See counterpoint --help.\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "match", "eval", "check"})
  void refuses_an_option_that_does_not_exist(String command) {
    assertThat(terminal.run(command, "--jsn"))
        .isEqualTo(
            new Terminal.Result(
                2,
                "",
                "There is no option \"--jsn\"; words that begin with a dash go after --. See"
                    + " counterpoint "
                    + command
                    + " --help.\n"));
  }

  @Test
  void keeps_the_terminal_safe_from_a_bad_argument() {
    assertThat(terminal.run("ask", "--\u001b[2J\u009b\n\u202e").err().stripTrailing())
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  @Test
  void does_not_repeat_a_bad_argument_of_a_megabyte() {
    assertThat(terminal.run("--" + "x".repeat(1 << 20)).err()).hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask text", "match", "eval --folds", "chat"})
  void lists_every_problem_of_an_unusable_playbook(String command) {
    TestObjects.write(playbook.resolve("cues/nowhere.txt"), "a cue\n");
    TestObjects.write(playbook.resolve("playbook/closed-door.yaml"), "no page\n");
    Terminal.Result result = terminal.run(split(command));

    assertThat(result.errLines())
        .anySatisfy(line -> assertThat(line).startsWith("cues/nowhere.txt: "))
        .anySatisfy(line -> assertThat(line).startsWith("playbook/closed-door.yaml:"))
        .endsWith("The playbook cannot be used until these are mended.");
    assertThat(result.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask text", "match", "eval --folds"})
  void prints_nothing_from_an_unusable_playbook(String command) {
    Terminal nowhere = Terminal.of(playbook.resolve("nowhere"));

    assertThat(nowhere.run(split(command)).out()).isEmpty();
  }

  private static String[] split(String command) {
    return command.split(" ", -1);
  }
}
