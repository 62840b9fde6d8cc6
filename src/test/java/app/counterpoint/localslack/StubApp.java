package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * An app for tests of the page: answers a command with a card, opens a modal from it, refuses what
 * is shared while it names the customer, and publishes a Home.
 */
final class StubApp implements AutoCloseable {
  static final String REFUSAL = "That names the customer. Take the name out first.";

  private final JsonNode views = views();
  private final ApiClient api;
  private final FakeApp app;

  private StubApp(LocalSlack slack) throws Exception {
    api = new ApiClient(() -> slack);
    app = FakeApp.behind(slack);
    app.answers(this::answer);
  }

  static StubApp behind(LocalSlack slack) throws Exception {
    return new StubApp(slack);
  }

  private static JsonNode views() {
    try (InputStream json = StubApp.class.getResourceAsStream("/localslack/stub-app.json")) {
      return Json.read(Objects.requireNonNull(json), JsonNode.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FakeApp.Ack answer(FakeApp.Arrived arrived) {
    if (arrived.body().startsWith("{")) {
      return told(Json.parse(arrived.body()));
    }
    ObjectNode form = Form.read(arrived.body());
    JsonNode payload = Json.parse(form.path("payload").asText());
    return payload.isMissingNode() ? FakeApp.Ack.of(views.path("card").toString()) : used(payload);
  }

  private FakeApp.Ack told(JsonNode envelope) {
    JsonNode event = envelope.path("event");
    if (event.path("type").asText().equals("app_home_opened")) {
      call("views.publish", "user_id", event.path("user").asText(), "view", view("home"));
    }
    return FakeApp.Ack.of("");
  }

  private FakeApp.Ack used(JsonNode payload) {
    return switch (payload.path("type").asText()) {
      case "block_actions" -> clicked(payload);
      case "view_submission" -> submitted(payload);
      default -> FakeApp.Ack.of("");
    };
  }

  private FakeApp.Ack clicked(JsonNode payload) {
    String action = payload.at("/actions/0/action_id").asText();
    if (action.equals("share")) {
      call("views.open", "trigger_id", payload.path("trigger_id").asText(), "view", view("modal"));
    } else if (action.equals("another")) {
      post(payload.path("response_url").asText(), views.path("card"));
    }
    return FakeApp.Ack.of("");
  }

  private static FakeApp.Ack submitted(JsonNode payload) {
    String text = payload.at("/view/state/values/text/text/value").asText();
    if (!text.contains("Globex")) {
      return FakeApp.Ack.of("");
    }
    ObjectNode answer = Json.object().put("response_action", "errors");
    answer.putObject("errors").put("text", REFUSAL);
    return FakeApp.Ack.of(answer.toString());
  }

  private String view(String name) {
    return views.path(name).toString();
  }

  private void post(String url, JsonNode card) {
    ObjectNode replacement = card.deepCopy();
    replacement.put("replace_original", true).withArray("/blocks").remove(0);
    try {
      api.post(url, replacement.toString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void call(String method, String... arguments) {
    try {
      api.call(method, arguments);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What came from Slack. */
  FakeApp app() {
    return app;
  }

  @Override
  public void close() {
    app.close();
  }
}
