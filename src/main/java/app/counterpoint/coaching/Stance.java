package app.counterpoint.coaching;

/** Which half of the coaching the rep wants first. */
public enum Stance {
  /** Whatever fits. */
  ANY,
  /** Something to ask procurement. */
  QUESTIONS,
  /** A way to hold the line. */
  PUSHBACK
}
