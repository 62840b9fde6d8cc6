package app.counterpoint.slack.http;

import app.counterpoint.slack.Incident;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes over the WebSocket: opens the envelope, and puts the ack into one. */
final class Envelopes {
  private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);
  private static final int ACK = 200;

  private final SocketModeRequestParser parser;
  private final Intake intake;

  Envelopes(AppConfig config, Intake intake) {
    this.parser = new SocketModeRequestParser(config);
    this.intake = intake;
  }

  /**
   * Takes a message in; what is no ack is not sent, and Slack shows or does what it does when an
   * app fails. Never throws.
   *
   * @param arrived when it came, as {@link System#nanoTime()} told
   */
  void take(String message, long arrived, Consumer<String> reply) {
    try {
      SocketModeRequest request = parser.parse(message);
      if (request != null && request.getBoltRequest() != null) {
        Response response = intake.take(request.getBoltRequest(), arrived);
        if (response.getStatusCode() == ACK) {
          reply.accept(ack(request.getEnvelope().getEnvelopeId(), response));
        }
      }
    } catch (Exception e) {
      LOG.warn("A message of Slack's could not be answered: {}", Incident.trace(e));
    }
  }

  private static String ack(String envelope, Response response) {
    JsonObject ack = new JsonObject();
    ack.addProperty("envelope_id", envelope);
    String body = response.getBody();
    if (body != null && !body.isEmpty()) {
      ack.add("payload", payload(response.getContentType(), body));
    }
    return ack.toString();
  }

  private static JsonElement payload(String contentType, String body) {
    if (contentType.startsWith("application/json")) {
      return JsonParser.parseString(body);
    }
    JsonObject text = new JsonObject();
    text.addProperty("text", body);
    return text;
  }
}
