package app.counterpoint;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.slack.views.CardView;
import com.slack.api.app_backend.SlackSignature;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** {@code /procurement-tips …} as Slack sends it: a signed form over HTTP. */
final class SlashCommands {
  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http;
  private final URI app;
  private final LocalSlack slack;
  private final List<String> people;
  private final Clock clock;
  private final SlackSignature.Generator signature;
  private long sent;

  /** What came back; not good is any other status than 200, or nothing in {@link #PATIENCE}. */
  record Ack(Duration took, boolean good, boolean card) {}

  SlashCommands(HttpClient http, URI app, LocalSlack slack, List<String> people, Clock clock) {
    this.http = http;
    this.app = app;
    this.slack = slack;
    this.people = people;
    this.clock = clock;
    this.signature = new SlackSignature.Generator(slack.signingSecret());
  }

  /** Sends one and waits. */
  Ack send(String text) {
    return send(text, System.nanoTime()).join();
  }

  /**
   * Sends one after the other at this pace, whether or not the answers come. The time of an answer
   * counts from when its request was due, so that a stall is felt by all that wait behind it.
   */
  List<Ack> send(List<String> texts, int perSecond) {
    long pause = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long due = System.nanoTime();
    List<CompletableFuture<Ack>> acks = new ArrayList<>();
    for (String text : texts) {
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      acks.add(send(text, due));
      due += pause;
    }
    return acks.stream().map(CompletableFuture::join).toList();
  }

  private CompletableFuture<Ack> send(String text, long due) {
    return http.sendAsync(request(text), HttpResponse.BodyHandlers.ofString())
        .thenApply(
            answer ->
                new Ack(
                    since(due),
                    answer.statusCode() == OK,
                    answer.body().contains(CardView.ANOTHER_ANGLE)))
        .exceptionally(failure -> new Ack(since(due), false, false));
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }

  private HttpRequest request(String text) {
    String body = form(text);
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    return HttpRequest.newBuilder(app)
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", timestamp)
        .header("X-Slack-Signature", signature.generate(timestamp, body))
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private String form(String text) {
    sent++;
    String person = people.get((int) (sent % people.size()));
    Map<String, String> fields =
        Map.of(
            "team_id",
            slack.app().team(),
            "team_domain",
            slack.app().domain(),
            "api_app_id",
            slack.app().appId(),
            "channel_id",
            "C0ACME",
            "channel_name",
            "deal-acme",
            "user_id",
            person,
            "command",
            "/procurement-tips",
            "text",
            text,
            "response_url",
            slack.address() + "/commands/" + sent,
            "trigger_id",
            "1." + sent);
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
