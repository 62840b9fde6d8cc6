package app.counterpoint.localslack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Slack's markup of text that people type. */
final class Markup {
  private static final Pattern AT = Pattern.compile("(?<![\\w@])@([a-z0-9._-]*[a-z0-9])");

  private Markup() {}

  static String escape(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String plain(String markup) {
    return markup.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** What a typed message becomes: escaped, and {@code @handle} of somebody known is a mention. */
  static String typed(String text, People people) {
    Matcher at = AT.matcher(escape(text));
    return at.replaceAll(
        match ->
            Matcher.quoteReplacement(
                people.all().stream()
                    .filter(person -> person.name().equals(match.group(1)))
                    .findFirst()
                    .map(person -> mention(person.id()))
                    .orElse(match.group())));
  }

  static String mention(String person) {
    return "<@" + person + ">";
  }
}
