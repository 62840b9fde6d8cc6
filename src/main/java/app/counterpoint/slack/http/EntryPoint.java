package app.counterpoint.slack.http;

import java.util.Locale;

/** The ways in from Slack, as they are counted. */
enum EntryPoint {
  COMMAND,
  EVENT,
  ACTION,
  VIEW,
  SHORTCUT,
  OPTIONS;

  /** The name in metrics and logs. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
