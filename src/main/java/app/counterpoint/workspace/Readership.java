package app.counterpoint.workspace;

/** Who can read a channel. Only {@link #INTERNAL} may ever be written to. */
public enum Readership {
  /** Our own people and nobody else, and we have seen the proof. */
  INTERNAL,
  /** Somebody from outside reads it, or soon will. */
  EXTERNAL,
  /** We could not find out; treated as external. */
  UNKNOWN;

  /** Whether something may be posted there. */
  public boolean isInternal() {
    return this == INTERNAL;
  }
}
