package app.counterpoint.slack.views;

import java.util.regex.Pattern;

/**
 * Words made safe for a message in Markdown, as a growing message takes it: nothing in them becomes
 * a link, a mention or a format.
 */
final class Markdown {
  private static final Pattern MARK = Pattern.compile("[\\\\`*_~\\[\\]<>|#]");
  private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

  private Markdown() {}

  /** The words on one line, with every character escaped that Markdown might take for its own. */
  static String escape(String words) {
    String plain = BREAK.matcher(words).replaceAll(" ");
    return MARK.matcher(plain).replaceAll("\\\\$0");
  }
}
