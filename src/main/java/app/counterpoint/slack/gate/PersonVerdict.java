package app.counterpoint.slack.gate;

import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.Standing;
import java.util.Optional;

/** What a person turned out to be. */
enum PersonVerdict {
  /** A full member of our organisation. */
  OURS,
  /** An app of our own workspace. */
  BOT,
  /** Their account was closed; they read nothing any more. */
  LEFT,
  /** A guest in our workspace, of one channel or of several. */
  GUEST,
  /** Somebody from another organisation, person or app. */
  FOREIGN,
  /** Slack's answer lacked a fact that the decision needs. */
  FACTS_MISSING,
  /** Slack did not answer, or refused to. */
  NO_ANSWER;

  /** Whether they may be coached. */
  Standing standing() {
    return switch (this) {
      case OURS -> Standing.OURS;
      case BOT, LEFT, GUEST, FOREIGN -> Standing.OUTSIDE;
      case FACTS_MISSING, NO_ANSWER -> Standing.UNKNOWN;
    };
  }

  /** What a channel is, where they are among the readers; empty where it may be internal. */
  Optional<Why> objection() {
    return switch (this) {
      case OURS, BOT, LEFT -> Optional.empty();
      case GUEST -> Optional.of(Why.GUEST);
      case FOREIGN -> Optional.of(Why.FOREIGN_MEMBER);
      case FACTS_MISSING -> Optional.of(Why.FACTS_MISSING);
      case NO_ANSWER -> Optional.of(Why.NO_ANSWER);
    };
  }
}
