package app.counterpoint.coaching;

import java.util.List;

/**
 * What a person wants coaching for.
 *
 * @param text their words, as typed
 * @param shown ids of the snippets they have seen for this question, so that another comes first
 */
public record Question(String text, Stance stance, List<String> shown) {
  /** Copies the list. */
  public Question {
    shown = List.copyOf(shown);
  }

  /** A first question, with no wish for either half. */
  public static Question of(String text) {
    return new Question(text, Stance.ANY, List.of());
  }
}
