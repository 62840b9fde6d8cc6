package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.counterpoint.llm.FakeModel;
import app.counterpoint.llm.ModelSettings;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockResponse;
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
  void asks_the_language_model_that_is_named() throws Exception {
    try (FakeModel endpoint = new FakeModel()) {
      endpoint.always(new MockResponse().setResponseCode(401));
      Map<String, String> model =
          Map.of(
              ModelSettings.URL,
              endpoint.server.url("/v1").toString(),
              ModelSettings.MODEL,
              "a-model");

      assertThat(run(model, "ask", "they want 20% off by friday", "--fit").out())
          .contains("Fitted to this deal", "Guard: key refused");
    }
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

  @Test
  void names_every_setting_that_serving_lacks() throws Exception {
    Ended ended = run(Map.of("SLACK_APP_TOKEN", "not one"), "serve");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .contains("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN")
        .doesNotContain("not one");
  }

  @Test
  void tells_the_doctors_finding_by_its_exit_code() throws Exception {
    Ended ended = run(Map.of(), "doctor");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out())
        .contains("mend  settings: SLACK_BOT_TOKEN", "ok    database", "ok    playbook");
  }

  @Test
  void serves_the_local_workspace_until_it_is_told_to_end() throws Exception {
    Path out = folder.resolve("out");
    Process process = start(out.toFile(), Map.of(), "local", "--port", "18080");
    try {
      String line = firstLine(out, process, "Open ");
      String address = line.replaceAll("Open (\\S+) .*", "$1");
      Path data = Path.of(line.replaceAll(".*database is in (\\S+)\\. .*", "$1"));
      assertThat(page(address)).contains("<title>");
      assertThat(data).isDirectory();

      process.destroy();

      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(data).doesNotExist();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String page(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String firstLine(Path out, Process process, String begin) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (System.nanoTime() < end) {
      for (String line : Files.exists(out) ? Files.readAllLines(out) : List.<String>of()) {
        if (line.startsWith(begin)) {
          return line;
        }
      }
      assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
    }
    throw new AssertionError("the process said nothing that begins with " + begin);
  }

  private Ended run(Map<String, String> environment, String... arguments) throws Exception {
    return run(folder.resolve("out").toFile(), environment, arguments);
  }

  private Ended run(File out, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(out, environment, arguments);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String written = out.isFile() ? Files.readString(out.toPath(), StandardCharsets.UTF_8) : "";
    return new Ended(process.exitValue(), written, Files.readString(folder.resolve("err")));
  }

  private Process start(File out, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(List.of("-cp", CLASS_PATH, "app.counterpoint.Main"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("COUNTERPOINT_"));
    builder.environment().keySet().removeIf(name -> name.startsWith("SLACK_"));
    builder.environment().keySet().removeIf(name -> name.contains("JAVA_"));
    builder.environment().putAll(environment);
    return builder.start();
  }
}
