package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links, mentions, formatting, and characters that do not belong into an English sentence. */
final class Marks {
  private static final Pattern LINK =
      Pattern.compile(
          "[a-z][a-z0-9+.-]{1,12}:/|\\b(?:mailto|tel|javascript|data):|\\bwww\\b"
              + "|\\b[a-z0-9-]{2,}\\.(?:com|net|org|io|ai|co|de|fr|eu|uk|us|app|dev|info|biz|ly|me|gg|xyz|link|ru|cn|in|tv)\\b|\\b[a-z0-9]+"
              + " (?:dot|\\(dot\\)) (?:com|net|org|io)\\b|\\b(?:[0-9]{1,3}\\.){3}[0-9]{1,3}\\b",
          CASE_INSENSITIVE);
  private static final Pattern MENTION =
      Pattern.compile("[@＠][^\\s]*|(?:<|&lt;)[!#]\\S*|#\\w+|\\bU[A-Z0-9]{8,}\\b");
  private static final Pattern MARKUP =
      Pattern.compile(
          "[<>*_~`|\\[\\]{}\\\\^=#]|&#?\\w+;|:[a-z0-9_+-]{2,}:|\\p{C}|[\\p{Zl}\\p{Zp}]"
              + "|^\\s*(?:[-•–—]|[0-9]{1,2}[.)])\\s|[^\\p{L}\\p{N}\\p{Z}\\p{P}€£$¥₹+%]");
  private static final Pattern STRANGE_LETTER = Pattern.compile("[\\p{L}\\p{M}&&[^A-Za-zÀ-ɏ]]");
  private static final Pattern STRANGE_MARK =
      Pattern.compile("[[\\p{N}&&[^0-9]][\\p{P}&&[^\\x21-\\x7e–—‘’“”…]][\\p{Z}&&[^ \u00a0]]]");

  private Marks() {}

  static Optional<String> link(String text, Evidence evidence) {
    return first(LINK, text);
  }

  static Optional<String> mention(String text, Evidence evidence) {
    return first(MENTION, text);
  }

  static Optional<String> markup(String text, Evidence evidence) {
    return first(MARKUP, text).or(() -> first(STRANGE_MARK, text));
  }

  /** The first letter of another script, look-alikes of Latin letters among them. */
  static Optional<String> otherScript(String text) {
    return first(STRANGE_LETTER, text);
  }

  static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }
}
