package app.counterpoint.localslack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Delivers to the app's address over HTTP, signed as Slack signs. */
final class HttpPost {
  private final HttpClient client =
      HttpClient.newBuilder()
          .proxy(HttpClient.Builder.NO_PROXY)
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final String secret;
  private final Clock clock;

  HttpPost(String secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** Sends and waits for the answer, at most the time that Slack waits. */
  Delivered send(URI app, Parcel parcel, Duration atMost) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer =
          client.send(request(app, parcel, atMost), HttpResponse.BodyHandlers.ofString());
      boolean retry = !answer.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
      return Delivered.answered(answer.statusCode(), answer.body(), retry, since(start));
    } catch (HttpTimeoutException e) {
      return Delivered.unanswered("http_timeout", since(start));
    } catch (IOException e) {
      return Delivered.unanswered("connection_failed", since(start));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Delivered.unanswered("unknown_error", since(start));
    }
  }

  private HttpRequest request(URI app, Parcel parcel, Duration atMost) {
    byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
    long timestamp = clock.instant().getEpochSecond();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(app)
            .timeout(atMost)
            .header("Content-Type", parcel.kind().contentType())
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .header("X-Slack-Request-Timestamp", String.valueOf(timestamp))
            .header("X-Slack-Signature", Signature.of(secret, timestamp, body));
    parcel.retryHeaders().forEach(request::header);
    return request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
