package app.counterpoint.llm.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists that come with the app. */
public enum WordList {
  /** Words that open an English sentence without being anybody's name. */
  OPENERS("openers.txt"),
  /** First names and companies that are nothing else, for where they are written small. */
  NAMES("names.txt"),
  /** First names and companies that are words too. */
  NAMES_TOO("names-too.txt"),
  /** The small words of English. */
  ENGLISH("english.txt"),
  /** The small words of the languages that reps write in besides. */
  FOREIGN("foreign.txt");

  @SuppressWarnings("ImmutableEnumChecker") // Collectors.toUnmodifiableSet gives one
  private final Set<String> words;

  WordList(String file) {
    this.words = read(file);
  }

  /** Whether the list has this word, which is in small letters. */
  public boolean has(String word) {
    return words.contains(word);
  }

  private static Set<String> read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream("/words/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(Pattern.compile("\\s+")::splitAsStream)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
