package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** A Slack of our own with the real app behind it, for trying it in a browser. */
final class LocalWorkspace implements AutoCloseable {
  private static final int PORTS_TRIED = 100;
  private static final Duration RETRIES = Duration.ofSeconds(1);

  private final Parts parts;
  private final LocalSlack slack;
  private final Path data;

  private LocalWorkspace(Parts parts, LocalSlack slack, Path data) {
    this.parts = parts;
    this.slack = slack;
    this.data = data;
  }

  /**
   * Starts both and connects them.
   *
   * @param coaching as in {@link Assembly#start}
   * @param port where to begin to look for a free one
   * @param folder where the database is; empty for a temporary folder, gone when this is closed
   */
  static LocalWorkspace start(
      Callable<CoachInService> coaching,
      Settings settings,
      Seed seed,
      int port,
      Optional<Path> folder,
      Clock clock)
      throws Exception {
    Parts parts = new Parts();
    try {
      Path data = data(parts, folder);
      LocalSlack slack = parts.add(onFreePort(seed, port, clock));
      Assembly app =
          parts.add(Assembly.start(coaching, settings.keptIn(data), connection(slack), clock));
      slack.deliverTo(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
      slack.unwrapped(proofWanted());
      parts.add(new Housekeeping()).every(RETRIES, "retries", slack::tick);
      return new LocalWorkspace(parts, slack, data);
    } catch (Exception e) {
      parts.close();
      throw e;
    }
  }

  private static Path data(Parts parts, Optional<Path> folder) throws IOException {
    if (folder.isPresent()) {
      return Files.createDirectories(folder.get());
    }
    Path temporary = Files.createTempDirectory("counterpoint-");
    parts.add(() -> remove(temporary));
    return temporary;
  }

  private static SlackSettings connection(LocalSlack slack) {
    return new SlackSettings(
        new Secret(slack.botToken()),
        Optional.empty(),
        Optional.of(new Secret(slack.signingSecret())),
        slack.apiUrl(),
        0);
  }

  /** What Slack sends to an address that was just entered. */
  private static ObjectNode proofWanted() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    return body.put("type", "url_verification").put("challenge", "local workspace");
  }

  private static LocalSlack onFreePort(Seed seed, int first, Clock clock) {
    for (int port = first; port < first + PORTS_TRIED; port++) {
      try {
        return LocalSlack.start(seed, clock, port);
      } catch (IllegalStateException taken) {
        // the next one, then
      }
    }
    return LocalSlack.start(seed, clock, 0);
  }

  /** Where the page is. */
  URI address() {
    return URI.create("http://localhost:" + slack.address().getPort());
  }

  /** The folder with the database. */
  Path data() {
    return data;
  }

  @Override
  public void close() {
    parts.close();
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
