package app.counterpoint.slack.http;

import java.util.Optional;

/** A part that must work before Slack's requests can be answered. */
@FunctionalInterface
public interface Readiness {

  /**
   * Answers at once, from what is known.
   *
   * @return one plain line on what is not ready, without anything secret; empty where it is ready
   */
  Optional<String> lacking();
}
