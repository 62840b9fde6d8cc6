package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came back from the app after a delivery.
 *
 * @param status the HTTP status; 0 if there was no answer
 * @param body as it came
 * @param retry whether Slack may try again: the app did not say {@code x-slack-no-retry}
 * @param fault why it counts as failed, in Slack's words for a retry ({@code http_timeout}, {@code
 *     connection_failed}, {@code http_error}) or as the person is told ({@code operation_timeout},
 *     {@code dispatch_failed}, {@code invalid_command_response}, …); empty if it succeeded
 */
public record Delivered(int status, String body, boolean retry, String fault, Duration took) {
  private static final int OK = 200;
  private static final int END_OF_OK = 300;

  static Delivered answered(int status, String body, boolean retry, Duration took) {
    String fault = status >= OK && status < END_OF_OK ? "" : "http_error";
    return new Delivered(status, body, retry, fault, took);
  }

  static Delivered unanswered(String fault, Duration took) {
    return new Delivered(0, "", true, fault, took);
  }

  /** Slack itself kept it back; the app has not heard of it. */
  static Delivered kept(JsonNode body) {
    return new Delivered(0, body.toString(), false, "kept_back", Duration.ZERO);
  }

  /** The same, although the app's answer is of no use to Slack. */
  Delivered failing(String error) {
    return new Delivered(status, body, retry, error, took);
  }

  /** Whether the app took it. */
  public boolean isAcked() {
    return fault.isEmpty();
  }

  /** The body as JSON; a missing node if it is none. */
  public JsonNode json() {
    return Json.parse(body);
  }

  /** What a modal shows under its inputs after a submission, by block id. */
  public Map<String, String> errors() {
    Map<String, String> errors = new TreeMap<>();
    json()
        .path("errors")
        .properties()
        .forEach(error -> errors.put(error.getKey(), error.getValue().asText()));
    return errors;
  }

  /** Keeps what the app says to people out of logs. */
  @Override
  public String toString() {
    return "Delivered[" + status + " " + fault + " " + took.toMillis() + " ms]";
  }
}
