package app.counterpoint.matching;

/** What a watched channel does about a message: speak, or be silent for a reason. */
public enum Verdict {
  /** There is something to coach, and we are sure enough which. */
  SPEAK,
  /** There is nothing to coach. */
  NOTHING_TO_COACH,
  /** There may be something, but not surely enough to interrupt anybody. */
  NOT_SURE_ENOUGH,
  /** There is something, but two situations are about as likely. */
  TORN;

  /** Whether to speak. */
  public boolean speaks() {
    return this == SPEAK;
  }
}
