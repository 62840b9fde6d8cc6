package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counterpoint as a process of its own, in an empty folder. */
class MainTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));

  @TempDir private Path folder = Path.of("");

  /** How a process ended. */
  private record Ended(int code, String out, String err) {}

  @Test
  void prints_a_card_from_the_playbook_in_the_jar() throws Exception {
    Ended ended = run(Map.of(), "ask", "they want 20% off by friday");

    assertThat(ended.out()).startsWith("They want a lower number").contains("20%", "Source: ");
    assertThat(ended.code()).isZero();
  }

  @Test
  void prints_a_card_from_the_playbook_that_is_named() throws Exception {
    Path playbook = TestObjects.playbook(folder.resolve("mine"));
    Ended ended =
        run(Map.of(Settings.PLAYBOOK, playbook.toString()), "ask", "they want 20% off by friday");

    assertThat(ended.out()).startsWith("A price moment");
    assertThat(ended.code()).isZero();
  }

  @Test
  void finds_the_playbook_of_the_folder_it_runs_in() throws Exception {
    TestObjects.playbook(folder.resolve("prompts"));

    assertThat(run(Map.of(), "check").out()).startsWith("fine: 2 situations");
  }

  @Test
  void names_an_unusable_setting_in_one_sentence() throws Exception {
    Ended ended = run(Map.of(Settings.PLAYBOOK, "/nonexistent"), "ask", "anything");

    assertThat(ended)
        .isEqualTo(
            new Ended(
                2,
                "",
                "COUNTERPOINT_PLAYBOOK names \"/nonexistent\", which is no folder; give a"
                    + " playbook's folder, such as prompts\n"));
  }

  @Test
  void ends_with_the_exit_code_of_its_command() throws Exception {
    assertThat(run(Map.of(), "check", "/nonexistent").code()).isEqualTo(1);
  }

  @Test
  void does_not_pretend_to_have_written_to_a_full_disk() throws Exception {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Ended ended = run(full.toFile(), Map.of(), "--version");

    assertThat(ended).isEqualTo(new Ended(2, "", "The output could not be written.\n"));
  }

  private Ended run(Map<String, String> environment, String... arguments) throws Exception {
    return run(folder.resolve("out").toFile(), environment, arguments);
  }

  private Ended run(File out, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-cp", CLASS_PATH, "app.counterpoint.Main"));
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("COUNTERPOINT_"));
    builder.environment().keySet().removeIf(name -> name.contains("JAVA_"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String written = out.isFile() ? Files.readString(out.toPath(), StandardCharsets.UTF_8) : "";
    return new Ended(process.exitValue(), written, Files.readString(err));
  }
}
