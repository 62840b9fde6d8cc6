package app.counterpoint.matching;

import app.counterpoint.playbook.Situation;

/**
 * A situation that a text may be about.
 *
 * @param situation its id, or {@link Situation#NONE}
 */
public record Match(String situation, Score score) {
  /** Whether this says that there is nothing to coach. */
  public boolean isNone() {
    return situation.equals(Situation.NONE);
  }
}
