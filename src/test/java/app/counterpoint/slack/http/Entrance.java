package app.counterpoint.slack.http;

import app.counterpoint.SettableClock;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.metrics.Meters;
import com.slack.api.bolt.App;
import com.slack.api.bolt.util.SlackRequestParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The real way in over HTTP, with listeners of the test's own and a Slack behind that says yes. */
final class Entrance implements AutoCloseable {
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private volatile Readiness readiness = Optional::empty;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-20T10:00:00Z"));
  private final LocalSlack slack = LocalSlack.start(Seed.empty(), clock, 0);
  private final Connection connection = Connection.to(slack.apiUrl(), slack.botToken());
  private final Intake intake;
  private final HttpDoor door;
  final SeenInMemory seen = new SeenInMemory();
  final Meters meters = new Meters();

  Entrance(Consumer<App> listeners) throws IOException {
    App app = connection.app();
    listeners.accept(app);
    app.start();
    intake = new Intake(app, seen, meters, clock, incident -> "Sorry, " + incident);
    Operations operations = new Operations(meters, List.of(() -> readiness.lacking()));
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
    String timestamp = String.valueOf(clock.instant().plus(later).getEpochSecond());
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

  /** The same checks, for a server of the test's own. */
  Checkpoint checkpoint() {
    return new Checkpoint(
        new Signature(SECRET, clock),
        new SlackRequestParser(connection.config()),
        intake,
        meters,
        clock);
  }

  void advance(Duration time) {
    clock.turn(time);
  }

  void lack(Readiness part) {
    readiness = part;
  }

  /** How often Slack was asked for anything. */
  int slackCalls() {
    return slack.calls().all().size();
  }

  int port() {
    return door.port();
  }

  void closeDoor() {
    door.close();
  }

  @Override
  public void close() {
    door.close();
    connection.close();
    slack.close();
  }
}
