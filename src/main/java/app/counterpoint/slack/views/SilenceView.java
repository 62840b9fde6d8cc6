package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.tips.Silence;
import java.util.Optional;

/** Says why the asker's last message in a channel got no tip. */
public final class SilenceView {
  private SilenceView() {}

  /**
   * The reason.
   *
   * @param last empty where the message got a tip, or none is known
   */
  public static Message of(Optional<Silence> last, Wording wording) {
    return NoticeView.sentence(
        wording.say(last.map(SilenceView::phrase).orElse(Phrase.SILENCE_NONE_KNOWN)));
  }

  private static Phrase phrase(Silence silence) {
    return switch (silence) {
      case NOT_WATCHED -> Phrase.SILENCE_NOT_WATCHED;
      case NOTHING_TO_COACH -> Phrase.SILENCE_NOTHING_TO_COACH;
      case NOT_SURE_ENOUGH -> Phrase.SILENCE_NOT_SURE_ENOUGH;
      case TORN -> Phrase.SILENCE_TORN;
      case SWITCHED_OFF -> Phrase.SILENCE_SWITCHED_OFF;
      case MUTED -> Phrase.SILENCE_MUTED;
      case MUTED_HERE -> Phrase.SILENCE_MUTED_HERE;
      case PERSON_BUDGET -> Phrase.SILENCE_PERSON_BUDGET;
      case CHANNEL_BUDGET -> Phrase.SILENCE_CHANNEL_BUDGET;
      case SEEN_LATELY -> Phrase.SILENCE_SEEN_LATELY;
      case EXTERNAL_CHANNEL -> Phrase.SILENCE_EXTERNAL_CHANNEL;
      case UNSURE_WHO_READS -> Phrase.SILENCE_UNSURE_WHO_READS;
      case NOT_DELIVERED -> Phrase.SILENCE_NOT_DELIVERED;
    };
  }
}
