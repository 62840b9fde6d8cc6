package app.counterpoint.llm.guard;

import java.util.List;
import java.util.Optional;

/** How much a text still has in common with what it was made from. */
final class Drift {
  /** The least share of its content words that must stand in message or snippet. */
  private static final double COMMON = 0.4;

  /** Shorter words carry no content. */
  private static final int CONTENT = 4;

  private Drift() {}

  static Optional<String> away(String text, Evidence evidence) {
    List<String> content =
        Words.bare(text).stream()
            .filter(word -> word.length() >= CONTENT && !WordList.ENGLISH.has(word))
            .toList();
    List<String> strange =
        content.stream().filter(word -> !evidence.stems().contains(Words.stem(word))).toList();
    return content.size() - strange.size() < COMMON * content.size()
        ? Optional.of(String.join(" ", strange))
        : Optional.empty();
  }
}
