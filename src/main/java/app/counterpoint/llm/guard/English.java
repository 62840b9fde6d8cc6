package app.counterpoint.llm.guard;

import java.util.List;
import java.util.Optional;

/**
 * Whether a text is in the playbook's language. Told by the small words: every sentence of a
 * language is full of them, and few belong to two.
 */
public final class English {
  private English() {}

  /**
   * The words that show a text to be in another language, or empty where nothing does: a text
   * without any small word, such as {@code 20%?}, counts as English.
   */
  public static Optional<String> foreign(String text) {
    Optional<String> letter = Marks.otherScript(text);
    if (letter.isPresent()) {
      return letter;
    }
    List<String> words = Words.bare(text);
    long english = words.stream().filter(WordList.ENGLISH::has).count();
    List<String> others = words.stream().filter(WordList.FOREIGN::has).toList();
    return others.size() > english ? Optional.of(String.join(" ", others)) : Optional.empty();
  }

  /** Whether a sentence of more than five words has not one of English's small words. */
  static boolean absent(String text) {
    List<String> words = Words.bare(text);
    return words.size() > 5 && words.stream().noneMatch(WordList.ENGLISH::has);
  }
}
