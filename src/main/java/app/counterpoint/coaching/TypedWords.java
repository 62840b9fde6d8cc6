package app.counterpoint.coaching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a short line, as a person types orders to a machine. */
final class TypedWords {
  private static final Pattern EMOJI_NAME = Pattern.compile(":[a-z0-9_+-]{2,40}:");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private TypedWords() {}

  /** The words without capitals, accents, punctuation and emoji. */
  static List<String> in(String text) {
    String plain = EMOJI_NAME.matcher(text).replaceAll(" ");
    plain = MARK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    plain = plain.toLowerCase(Locale.ROOT);
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }
}
