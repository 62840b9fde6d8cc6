package app.counterpoint.workspace;

/** Whether a person is one of ours. Only {@link #OURS} is ever coached. */
public enum Standing {
  /** A full member of our own workspace or organisation. */
  OURS,
  /** Somebody else: a guest, a stranger, a foreign member, a bot, a person who left. */
  OUTSIDE,
  /** We could not find out; treated as outside. */
  UNKNOWN;

  /** Whether they may be coached. */
  public boolean isOurs() {
    return this == OURS;
  }
}
