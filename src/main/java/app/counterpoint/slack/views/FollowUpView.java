package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.util.List;
import java.util.Map;

/** Short answers to follow-ups in a direct message, such as "why?". */
public final class FollowUpView {
  private FollowUpView() {}

  /** Why the play works, which school it is of, and where it comes from. */
  public static Message why(Card card, Wording wording) {
    String school = card.snippet().source().article().school();
    String why =
        wording.say(Phrase.FOLLOW_UP_WHY, Map.of("why", card.snippet().why(), "school", school));
    String source = card.snippet().source().line(wording);
    return Kit.message(
        new Aloud().say(why).say(source),
        List.of(Kit.words(why), Kit.context(Mrkdwn.escape(source))));
  }

  /** There is no further snippet on this page. */
  public static Message noMoreAngles(Wording wording) {
    return NoticeView.sentence(wording.say(Phrase.NO_MORE_ANGLES));
  }

  /** The snippet has no script, so there is no tone to change. */
  public static Message noScript(Wording wording) {
    return NoticeView.sentence(wording.say(Phrase.FOLLOW_UP_NO_SCRIPT));
  }

  /** There was no question before this. */
  public static Message nothingBefore(Wording wording) {
    return NoticeView.sentence(wording.say(Phrase.FOLLOW_UP_NOTHING_BEFORE));
  }
}
