package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;

/**
 * One request between the app and Slack, with its answer. Holds no token and no signature.
 *
 * @param number counts from 1
 * @param name the Web API method, {@code response_url}, or what was delivered: the command, {@code
 *     event:app_mention}, {@code block_actions}, …
 * @param request the arguments or the payload
 * @param status the HTTP status; 0 if there was no answer
 * @param answer the body; text where it was no JSON
 */
public record Recorded(
    long number,
    Instant at,
    Direction direction,
    String name,
    JsonNode request,
    int status,
    JsonNode answer,
    Duration took) {

  /** Who asked. */
  public enum Direction {
    TO_SLACK,
    TO_APP
  }

  /** The argument of a Web API call as text; empty if it was not given. */
  public String argument(String name) {
    JsonNode value = request.path(name);
    return value.isContainerNode() ? value.toString() : value.asText();
  }

  /** An argument of a Web API call that is JSON, such as {@code blocks}. */
  public JsonNode json(String name) {
    JsonNode value = request.path(name);
    return value.isTextual() ? Json.parse(value.asText()) : value;
  }

  /** Keeps what people wrote out of logs. */
  @Override
  public String toString() {
    return "Recorded[" + number + " " + direction + " " + name + " " + status + "]";
  }
}
