package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a local Slack what its page asks, as one person. */
final class PageClient {
  static final HttpClient HTTP = HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();

  private final LocalSlack slack;
  private final String me;

  PageClient(LocalSlack slack, String me) {
    this.slack = slack;
    this.me = me;
  }

  JsonNode get(String what) throws IOException, InterruptedException {
    return json(send("GET", what + "?as=" + me, ""));
  }

  JsonNode lastMessage(String channel) throws IOException, InterruptedException {
    String query = "messages?as=" + me + "&channel=" + channel;
    JsonNode messages = json(send("GET", query, "")).path("messages");
    return messages.path(messages.size() - 1);
  }

  /** Does something; the fields are keys and values in turn. */
  JsonNode post(String what, String... fields) throws IOException, InterruptedException {
    return post(what, request(fields));
  }

  JsonNode post(String what, ObjectNode request) throws IOException, InterruptedException {
    return json(send("POST", what, request.toString()));
  }

  /** Uses an element; without values, presses it. */
  JsonNode act(JsonNode container, String block, String action, String... values)
      throws IOException, InterruptedException {
    ObjectNode request = about(container, block, action);
    for (String value : values) {
      request.withArray("/values").add(value);
    }
    return post("act", request);
  }

  ObjectNode about(JsonNode container, String block, String action) {
    ObjectNode request = request("block_id", block, "action_id", action);
    return request.set("container", container);
  }

  ObjectNode request(String... fields) {
    ObjectNode request = Json.object().put("as", me);
    for (int i = 0; i < fields.length; i += 2) {
      request.put(fields[i], fields[i + 1]);
    }
    return request;
  }

  /** Adds what was filled in to a request. */
  void enter(ObjectNode request, String block, String action, String value) {
    ObjectNode field = request.withArray("/entered").addObject();
    field.put("block_id", block).put("action_id", action).putArray("values").add(value);
  }

  HttpResponse<String> send(String method, String what, String body, String... headers)
      throws IOException, InterruptedException {
    return HTTP.send(
        http(method, "/local/" + what, body, headers).build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder http(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(slack.address() + path))
            .timeout(Duration.ofSeconds(5))
            .method(method, BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  static JsonNode json(HttpResponse<String> answer) {
    return Json.parse(answer.body());
  }
}
