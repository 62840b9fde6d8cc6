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
  private static final Pattern EMOJI_NAME = Pattern.compile(":([a-z0-9_+-]{2,40}):");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
  private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\u00a0]+");

  /** Cleans what a person wrote; any string at all is welcome. */
  public static Query of(String raw) {
    String bounded = raw.length() > 2 * LONGEST ? raw.substring(0, 2 * LONGEST) : raw;
    String text = Normalizer.normalize(bounded, Normalizer.Form.NFKC);
    text = LABELLED_LINK.matcher(text).replaceAll("$1");
    text = LINK.matcher(text).replaceAll(" link ");
    text = MENTION.matcher(text).replaceAll(" ");
    text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    text = EMOJI_NAME.matcher(text).replaceAll(" $1 ");
    text = INVISIBLE.matcher(text).replaceAll(" ");
    text = text.replaceAll("[’‘`´]", "'").replaceAll("[“”„«»]", "\"");
    text = SPACES.matcher(text).replaceAll(" ").strip();
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return new Query(text, Facts.in(text));
  }
}
