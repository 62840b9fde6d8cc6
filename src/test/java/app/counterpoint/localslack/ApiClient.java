package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Calls the Web API of a local Slack over HTTP, as an app does. */
final class ApiClient {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private final Supplier<LocalSlack> slack;

  ApiClient(Supplier<LocalSlack> slack) {
    this.slack = slack;
  }

  /** Calls a method with the bot's token; the arguments are keys and values in turn. */
  JsonNode call(String method, String... arguments) throws IOException, InterruptedException {
    return Json.parse(http(slack.get().botToken(), method, arguments).body());
  }

  HttpResponse<String> http(String token, String method, String... arguments)
      throws IOException, InterruptedException {
    ObjectNode fields = Json.object();
    for (int i = 0; i < arguments.length; i += 2) {
      fields.put(arguments[i], arguments[i + 1]);
    }
    return send(
        slack.get().apiUrl() + method,
        "Bearer " + token,
        "application/x-www-form-urlencoded",
        Form.write(fields));
  }

  /** Posts JSON, as to a response URL. */
  HttpResponse<String> post(String url, String json) throws IOException, InterruptedException {
    return send(url, "Bearer " + slack.get().botToken(), "application/json; charset=utf-8", json);
  }

  HttpResponse<String> send(String url, String authorization, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(Duration.ofSeconds(5))
            .header("Content-Type", type);
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HTTP.send(
        request.POST(BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
