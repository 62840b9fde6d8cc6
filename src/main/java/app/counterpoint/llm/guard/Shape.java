package app.counterpoint.llm.guard;

import java.util.List;
import java.util.Optional;

/** The lengths of DESIGN section 3, and what makes a question one. */
final class Shape {
  private static final int QUESTION_WORDS = 30;
  private static final int QUESTION_CHARACTERS = 240;
  private static final int SCRIPT_WORDS = 90;
  private static final int SCRIPT_CHARACTERS = 700;

  /** Some questions of the playbook say one sentence first. */
  private static final int QUESTION_SENTENCES = 2;

  private Shape() {}

  static Optional<String> questionTooLong(String text, Evidence evidence) {
    return excess(text, QUESTION_WORDS, QUESTION_CHARACTERS);
  }

  static Optional<String> scriptTooLong(String text, Evidence evidence) {
    return excess(text, SCRIPT_WORDS, SCRIPT_CHARACTERS);
  }

  static Optional<String> noQuestion(String text, Evidence evidence) {
    boolean one = text.endsWith("?") && text.indexOf('?') == text.length() - 1;
    List<String> sentences = Words.sentences(text);
    return one && sentences.size() <= QUESTION_SENTENCES ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> excess(String text, int words, int characters) {
    int found = text.strip().split("\\s+", -1).length;
    return text.isBlank() || found > words || text.length() > characters
        ? Optional.of(found + " words, " + text.length() + " characters")
        : Optional.empty();
  }
}
