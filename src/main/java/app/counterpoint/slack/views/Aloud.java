package app.counterpoint.slack.views;

import java.util.List;

/** Collects what a screen reader or a notification says: whole sentences, no markup. */
final class Aloud {
  /** Beyond this Slack advises against. */
  static final int LONGEST = 4_000;

  private static final String ENDS = ".?!:…";

  private final StringBuilder spoken = new StringBuilder();

  /** Adds a sentence, with a full stop if it has no end of its own. */
  Aloud say(String sentence) {
    String words = sentence.strip();
    if (!words.isEmpty()) {
      spoken.append(spoken.isEmpty() ? "" : " ").append(words);
      spoken.append(ENDS.indexOf(words.charAt(words.length() - 1)) < 0 ? "." : "");
    }
    return this;
  }

  /** Adds what stands under a heading. */
  Aloud say(String heading, List<String> sentences) {
    say(heading + ":");
    sentences.forEach(this::say);
    return this;
  }

  /** The whole, escaped, at most {@link #LONGEST} characters. */
  String text() {
    return Cut.mrkdwn(Mrkdwn.escape(spoken.toString()), LONGEST);
  }
}
