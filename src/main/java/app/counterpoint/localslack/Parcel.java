package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * Something on its way to the app.
 *
 * @param name what the log calls it
 * @param payload what Slack tells
 * @param attempt 0 at first, then 1 to 3
 * @param reason why the attempt before failed; empty at first
 */
record Parcel(Kind kind, String name, ObjectNode payload, int attempt, String reason) {

  /** How Slack packs it: over HTTP, and the envelope's type over a socket. */
  enum Kind {
    COMMAND("slash_commands", "application/x-www-form-urlencoded"),
    INTERACTION("interactive", "application/x-www-form-urlencoded"),
    EVENT("events_api", "application/json");

    private final String envelope;
    private final String contentType;

    Kind(String envelope, String contentType) {
      this.envelope = envelope;
      this.contentType = contentType;
    }

    String envelope() {
      return envelope;
    }

    String contentType() {
      return contentType;
    }
  }

  static Parcel first(Kind kind, String name, ObjectNode payload) {
    return new Parcel(kind, name, payload, 0, "");
  }

  Parcel again(String why) {
    return new Parcel(kind, name, payload, attempt + 1, why);
  }

  /** The body of the HTTP request. */
  String body() {
    return switch (kind) {
      case COMMAND -> Form.write(payload);
      case INTERACTION -> Form.write(Json.object().put("payload", payload.toString()));
      case EVENT -> payload.toString();
    };
  }

  Map<String, String> retryHeaders() {
    return attempt == 0
        ? Map.of()
        : Map.of("x-slack-retry-num", String.valueOf(attempt), "x-slack-retry-reason", reason);
  }

  /** Keeps what people wrote out of logs. */
  @Override
  public String toString() {
    return "Parcel[" + name + " " + attempt + "]";
  }
}
