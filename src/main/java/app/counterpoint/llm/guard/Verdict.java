package app.counterpoint.llm.guard;

import app.counterpoint.coaching.Obstacle;

/** What the guard says of a text. */
public sealed interface Verdict {
  /** It may be shown. */
  record Passed() implements Verdict {}

  /**
   * It may not.
   *
   * @param stumbled the first words that gave offence; never to be logged
   */
  record Refused(Obstacle why, String stumbled) implements Verdict {
    @Override
    public String toString() {
      return "Refused[" + why + "]";
    }
  }
}
