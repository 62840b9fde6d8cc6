package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** The two halves of a play as markup, escaped: what to ask, and what to say. */
final class Halves {
  private Halves() {}

  /** Questions under their heading, one a line. */
  static String ask(List<String> questions, Wording wording) {
    return under(
        Phrase.ASK_HEADING,
        questions.stream()
            .map(question -> "• " + Mrkdwn.escape(question))
            .collect(Collectors.joining("\n")),
        wording);
  }

  /** A script under the heading of its tone, as words to be spoken. */
  static String say(String script, Phrase heading, Wording wording) {
    return under(heading, Mrkdwn.quote(script), wording);
  }

  /** Text that is already escaped, under its heading. */
  static String under(Phrase heading, String escaped, Wording wording) {
    return Mrkdwn.bold(wording.say(heading)) + "\n" + escaped;
  }
}
