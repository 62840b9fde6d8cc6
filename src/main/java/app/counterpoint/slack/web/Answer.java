package app.counterpoint.slack.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What came of a call to Slack. */
public sealed interface Answer {

  /** Slack did it. */
  record Done(JsonNode body) implements Answer {
    /** Leaves out the body, which may hold what people wrote. */
    @Override
    public String toString() {
      return "Done";
    }
  }

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
   * @param pause how long Slack asked to wait before another try; zero if it did not
   */
  record Failed(String fault, Duration pause) implements Answer {
    /** Slack asked to wait. */
    public static final String RATE_LIMITED = "rate_limited";

    /** The answer could not be read. */
    public static final String UNREADABLE = "unreadable";

    /** There was no answer. */
    public static final String NO_ANSWER = "no_answer";

    /** A failure after which Slack did not ask to wait. */
    public Failed(String fault) {
      this(fault, Duration.ZERO);
    }
  }

  /** Slack's words for a failure on its own side, after which the deed may be done or not. */
  Set<String> ERRORS_OF_ITS_OWN =
      Set.of("fatal_error", "internal_error", "request_timeout", "service_unavailable");

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

  /** Whether Slack did it, or may have done it without our learning so. */
  default boolean mayHaveHappened() {
    if (this instanceof Refused refused) {
      return ERRORS_OF_ITS_OWN.contains(refused.error());
    }
    return isDone() || !problem().equals(Failed.RATE_LIMITED);
  }
}
