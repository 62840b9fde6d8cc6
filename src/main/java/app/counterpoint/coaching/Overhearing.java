package app.counterpoint.coaching;

import app.counterpoint.matching.Verdict;
import java.util.List;

/**
 * What the coach makes of a message that nobody asked about.
 *
 * @param verdict whether it is worth a word, and why not
 * @param plays the situation's snippets, each once, the one that fits best first; empty exactly
 *     when it is not worth a word
 */
public record Overhearing(Verdict verdict, List<Advice.Coaching> plays) {
  /** Copies the list, and refuses plays where there is nothing to say, and the reverse. */
  public Overhearing {
    plays = List.copyOf(plays);
    if (verdict.speaks() == plays.isEmpty()) {
      throw new IllegalArgumentException(verdict + " with " + plays.size() + " plays");
    }
  }
}
