package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** The real way in over HTTP, with listeners of the test's own and a Slack behind that says yes. */
final class Entrance implements AutoCloseable {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
  private final AtomicReference<Optional<String>> lacking = new AtomicReference<>(Optional.empty());
  private final Clock clock = new TurnedClock(now);
  private final SlackStub slack = new SlackStub();
  private final Connection connection = Connection.to(slack.apiUrl(), SlackStub.BOT_TOKEN);
  private final HttpDoor door;
  final SeenInMemory seen = new SeenInMemory();
  final Meters meters = new Meters();

  Entrance(Consumer<App> listeners) throws IOException {
    App app = connection.app();
    listeners.accept(app);
    app.start();
    Intake intake = new Intake(app, seen, meters, clock, incident -> "Sorry, " + incident);
    Operations operations = new Operations(meters, List.of(() -> lacking.get()));
    door = HttpDoor.toSlack(0, SECRET, connection.config(), intake, operations, clock);
  }

  /** Posts as Slack does. */
  HttpResponse<String> deliver(String body) throws IOException, InterruptedException {
    return deliver(body.getBytes(StandardCharsets.UTF_8));
  }

  HttpResponse<String> deliver(byte[] body) throws IOException, InterruptedException {
    return post(body, signed(body, Duration.ZERO));
  }

  /** The headers of a request that was signed some time after now. */
  Map<String, String> signed(byte[] body, Duration later) {
    String timestamp = String.valueOf(now.get().plus(later).getEpochSecond());
    String signature = new Signature(SECRET, clock).of(timestamp, body);
    return Map.of("X-Slack-Request-Timestamp", timestamp, "X-Slack-Signature", signature);
  }

  HttpResponse<String> post(byte[] body, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = to("/slack/events").POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    HttpRequest request = to(path).method(method, BodyPublishers.noBody()).build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  void advance(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  void lack(Optional<String> line) {
    lacking.set(line);
  }

  List<String> slackCalls() {
    return slack.calls();
  }

  int port() {
    return door.port();
  }

  @Override
  public void close() {
    door.close();
    connection.close();
    slack.close();
  }

  /** A clock that a test turns. */
  private static final class TurnedClock extends Clock {
    private final AtomicReference<Instant> now;

    TurnedClock(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now.get();
    }
  }
}
