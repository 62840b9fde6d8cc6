package app.counterpoint.slack.views;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Slack's markup. Whatever a person or a file wrote passes {@link #escape} on its way in. */
public final class Mrkdwn {
  private Mrkdwn() {}

  /**
   * Makes a text harmless: {@code &}, {@code <} and {@code >} become entities, and nothing else
   * changes. Must be done exactly once.
   */
  public static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The text in bold, escaped. */
  static String bold(String text) {
    return "*" + escape(text) + "*";
  }

  /** The text as words to be spoken, escaped. */
  static String quote(String text) {
    return ">" + escape(text).replace("\n", "\n>");
  }

  /** A mention that Slack shows as the person's name. */
  static String person(PersonId person) {
    return "<@" + person.value() + ">";
  }

  /** A link that Slack shows as the channel's name, to those who may know it. */
  static String channel(ChannelId channel) {
    return "<#" + channel.value() + ">";
  }

  /** The day, which Slack shows in each reader's own time zone and manner. */
  static String day(Instant at) {
    LocalDate fallback = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return "<!date^" + at.getEpochSecond() + "^{date_long}|" + fallback + ">";
  }
}
