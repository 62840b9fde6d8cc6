package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;

/**
 * What goes back over HTTP.
 *
 * @param status 0 if nothing does
 * @param raw the bytes to send, as text
 * @param isHanging whether nothing happens for a long time first
 * @param delay how long it takes on its way
 */
record Reply(
    int status,
    JsonNode body,
    String raw,
    Map<String, String> headers,
    boolean isHanging,
    Duration delay) {

  Reply(int status, JsonNode body) {
    this(status, body, body.toString(), Map.of(), false, Duration.ZERO);
  }

  static Reply none(boolean isHanging) {
    return new Reply(0, Json.text(""), "", Map.of(), isHanging, Duration.ZERO);
  }

  static Reply raw(int status, String raw) {
    return new Reply(status, Json.text(raw), raw, Map.of(), false, Duration.ZERO);
  }

  Reply withHeader(String name, String value) {
    return new Reply(status, body, raw, Map.of(name, value), isHanging, delay);
  }

  Reply after(Duration howLong) {
    return new Reply(status, body, raw, headers, isHanging, howLong);
  }
}
