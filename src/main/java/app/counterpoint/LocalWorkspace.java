package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.Incident;
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

  private final LocalSlack slack;
  private final Assembly app;
  private final Housekeeping house;
  private final Path data;
  private final boolean kept;

  private LocalWorkspace(
      LocalSlack slack, Assembly app, Housekeeping house, Path data, boolean kept) {
    this.slack = slack;
    this.app = app;
    this.house = house;
    this.data = data;
    this.kept = kept;
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
    Path data =
        folder.isPresent()
            ? Files.createDirectories(folder.get())
            : Files.createTempDirectory("counterpoint-");
    LocalSlack slack = onFreePort(seed, port, clock);
    SlackSettings connection =
        new SlackSettings(
            new Secret(slack.botToken()),
            Optional.empty(),
            Optional.of(new Secret(slack.signingSecret())),
            slack.apiUrl(),
            0);
    Assembly app = Assembly.start(coaching, settings.keptIn(data), connection, clock);
    slack.deliverTo(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
    slack.unwrapped(proofWanted());
    Housekeeping house = new Housekeeping();
    house.every(RETRIES, "retries", slack::tick);
    return new LocalWorkspace(slack, app, house, data, folder.isPresent());
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
    house.close();
    app.close();
    slack.close();
    if (!kept) {
      remove(data);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      Incident.log("removing the temporary folder", e);
    }
  }
}
