package app.counterpoint.nudges;

/** Which half of a snippet the channel reads. */
public enum Half {
  /** What to ask procurement. */
  QUESTIONS,
  /** The pushback script, in the nudge's tone. */
  SCRIPT
}
