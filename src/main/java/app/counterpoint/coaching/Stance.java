package app.counterpoint.coaching;

import app.counterpoint.playbook.Snippet;

/** Which half of the coaching the rep wants first. */
public enum Stance {
  /** Whatever fits. */
  ANY,
  /** Something to ask procurement. */
  QUESTIONS,
  /** A way to hold the line. */
  PUSHBACK;

  /** Whether a snippet has the half that is wanted. */
  public boolean suits(Snippet snippet) {
    return switch (this) {
      case ANY -> true;
      case QUESTIONS -> !snippet.ask().isEmpty();
      case PUSHBACK -> snippet.say().isPresent();
    };
  }
}
