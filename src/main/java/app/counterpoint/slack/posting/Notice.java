package app.counterpoint.slack.posting;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.slack.views.Message;
import java.util.List;

/**
 * A fixed sentence that anybody may read, customers too. It takes no arguments, so that nothing of
 * a question, a play or a deal can get into it.
 */
public record Notice(Wording wording, Phrase phrase) {
  /** Refuses a phrase that has something filled in. */
  public Notice {
    if (!phrase.arguments().isEmpty()) {
      throw new IllegalArgumentException(phrase.key() + " is no fixed sentence");
    }
  }

  /** The sentence alone. */
  public Message message() {
    return new Message(wording.say(phrase), List.of());
  }
}
