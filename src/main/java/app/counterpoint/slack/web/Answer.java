package app.counterpoint.slack.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What came of a call to Slack. */
public sealed interface Answer {

  /** Slack did it. */
  record Done(JsonNode body) implements Answer {}

  /**
   * Slack answered that it will not.
   *
   * @param error Slack's own word, such as {@code channel_not_found}
   */
  record Refused(String error) implements Answer {}

  /**
   * There was no answer that could be read: a time-out, a broken connection, a server error, a body
   * that is no JSON, or a request to wait for longer than anybody would.
   *
   * @param fault what went wrong, in a word or two, without anything of the request
   */
  record Failed(String fault) implements Answer {}

  /** Whether Slack did it. */
  default boolean isDone() {
    return this instanceof Done;
  }

  /** The body, where Slack did it. */
  default Optional<JsonNode> said() {
    return this instanceof Done done ? Optional.of(done.body()) : Optional.empty();
  }

  /** Slack's word or the fault; empty where Slack did it. */
  default String problem() {
    if (this instanceof Refused refused) {
      return refused.error();
    }
    return this instanceof Failed failed ? failed.fault() : "";
  }
}
