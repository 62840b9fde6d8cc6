package app.counterpoint.matching;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The text to match, after cleaning, and the facts in it.
 *
 * @param text what was written without Slack's own marks: ids of people and channels gone, links
 *     reduced to their label, escaped characters restored, typographic quotes made plain; at most
 *     {@value #LONGEST} characters
 */
public record Query(String text, Facts facts) {
  /** Text beyond this many characters is not looked at. */
  public static final int LONGEST = 4_000;

  private static final Pattern LABELLED_LINK =
      Pattern.compile("<(?:https?|mailto):[^|<>]*\\|([^<>]*)>");
  private static final Pattern LINK = Pattern.compile("<?https?://[^\\s<>]*>?");
  private static final Pattern MENTION = Pattern.compile("<[@#!][^<>]*>");
  private static final Pattern EMOJI_NAME =
      Pattern.compile("(?<![0-9]):([a-z0-9_+-]{2,40}):(?![0-9])");
  private static final Pattern SINGLE_QUOTE = Pattern.compile("[’‘‛`´′]");
  private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„‟«»″]");

  /** Marks of direction, soft hyphens and joiners, which stand inside words; half characters. */
  private static final Pattern WITHOUT_WIDTH = Pattern.compile("[\\p{Cf}\\p{Cs}&&[^\u200b]]");

  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\u0085\u2028\u2029]");
  private static final Pattern SPACES = Pattern.compile("[\\p{Cc}\\p{Zs}\u200b&&[^\\n]]+");

  /** Cleans what a person wrote; any string at all is welcome. */
  public static Query of(String raw) {
    String text = cut(raw, 2 * LONGEST);
    text = SINGLE_QUOTE.matcher(text).replaceAll("'"); // first, as NFKC makes two marks of one
    text = DOUBLE_QUOTE.matcher(text).replaceAll("\"");
    text = Normalizer.normalize(text, Normalizer.Form.NFKC);
    text = WITHOUT_WIDTH.matcher(text).replaceAll("");
    text = LABELLED_LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll(" link ");
    text = MENTION.matcher(text).replaceAll(" ");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    text = EMOJI_NAME.matcher(text).replaceAll(" $1 ");
    text = LINE_END.matcher(text).replaceAll("\n");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    text = cut(text, LONGEST).stripTrailing();
    return new Query(text, Facts.in(text));
  }

  /** The first characters of a text, none of them halved. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halves ? longest - 1 : longest);
  }
}
