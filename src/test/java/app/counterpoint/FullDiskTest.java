package app.counterpoint;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.manifest.Manifest;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The app as a process of its own, with its SQLite on a disk that really has no room: the kernel
 * itself refuses to write.
 */
class FullDiskTest {
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir private Path folder = Path.of("");

  private final HttpClient http = HttpClient.newHttpClient();
  private final LocalSlack slack =
      LocalSlack.start(Seed.demo().granting(Manifest.bundled().scopes()), Clock.systemUTC(), 0);
  private final Parts parts = new Parts();
  private URI address = URI.create("http://127.0.0.1");

  @BeforeEach
  void needs_a_disk_of_its_own() throws Exception {
    parts.add(slack);
    slack.waitsAtMost(LONGEST);
    assumeThat(SmallDisk.canBeHad()).as("a file system in a user namespace").isTrue();
  }

  @AfterEach
  void ends() {
    parts.close();
  }

  private SmallDisk serve(boolean full) throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path data = Files.createDirectory(folder.resolve("data"));
    address = URI.create("http://127.0.0.1:" + port);
    slack.deliverTo(address.resolve("/slack/events"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            CLASS_PATH,
            "app.counterpoint.Main",
            "serve");
    Map<String, String> environment =
        Map.of(
            SlackSettings.BOT_TOKEN,
            slack.botToken(),
            SlackSettings.SIGNING_SECRET,
            slack.signingSecret(),
            SlackSettings.API_URL,
            slack.apiUrl(),
            SlackSettings.PORT,
            Integer.toString(port),
            Settings.DATABASE,
            "jdbc:sqlite:" + data.resolve("counterpoint.db"));
    return parts.add(new SmallDisk(data, full, command, environment));
  }

  private void awaitReadiness(String saying) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    String said = readiness();
    while (!said.contains(saying) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      said = readiness();
    }
    assertThat(said).contains(saying);
  }

  private String readiness() throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(address.resolve("/readyz")).build();
      return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "not started yet";
    }
  }

  private void assertAnswers() {
    slack.as("U0RILEY").types(ACME, "/procurement-tips they want 20% off by friday");

    assertThat(slack.as("U0RILEY").seesLast(ACME).text()).contains("Source: ");
  }

  private void assertSaves() {
    slack.as("U0RILEY").types(ACME, "/procurement-tips mute");

    assertThat(slack.as("U0RILEY").seesLast(ACME).text()).doesNotContain("went wrong");
  }

  @Test
  void answers_from_memory_and_recovers_where_the_disk_is_full_at_the_start() throws Exception {
    SmallDisk disk = serve(true);
    awaitReadiness("make room");
    assertAnswers();

    disk.free();

    awaitReadiness("ready\n");
    assertSaves();
  }

  @Test
  void answers_from_memory_and_recovers_where_the_disk_gets_full_at_work() throws Exception {
    SmallDisk disk = serve(false);
    awaitReadiness("ready\n");
    disk.fill();
    awaitReadiness("make room");
    assertAnswers();

    disk.free();

    awaitReadiness("ready\n");
    assertSaves();
  }
}
