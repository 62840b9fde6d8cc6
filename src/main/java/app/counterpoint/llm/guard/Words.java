package app.counterpoint.llm.guard;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How a text falls into sentences and words. */
final class Words {
  /** A word with its apostrophes and hyphens. */
  static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*");

  private static final Pattern TYPOGRAPHIC = Pattern.compile("[’‘‛`´]");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])[\"')\\s]+(?=\\S)|\\n+");
  private static final Pattern ENDING = Pattern.compile("'(?:s|ll|re|ve|d|m)?$");
  private static final Pattern SUFFIX = Pattern.compile("(?:ing|ed|es|s|ly|er|e)$");

  private Words() {}

  /** The text with plain apostrophes, so that {@code don’t} and {@code don't} are one word. */
  static String plain(String text) {
    return TYPOGRAPHIC.matcher(text).replaceAll("'");
  }

  static List<String> sentences(String text) {
    return SENTENCE.splitAsStream(text).filter(sentence -> !sentence.isBlank()).toList();
  }

  /** The words in small letters, without the ending of a possessive or a contraction. */
  static List<String> bare(String text) {
    return WORD.matcher(plain(text))
        .results()
        .map(MatchResult::group)
        .map(Words::bareWord)
        .toList();
  }

  static String bareWord(String word) {
    return ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** A word cut down so far that its forms look alike. */
  static String stem(String bare) {
    return bare.length() < 5 ? bare : SUFFIX.matcher(bare).replaceFirst("");
  }
}
