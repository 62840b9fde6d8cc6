package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Situation;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.util.List;

/**
 * An answer before anybody asks: Java loads a class when it is first needed, and the first rep
 * would wait for a thousand of them. Nothing is sent, counted or written down.
 */
public final class Rehearsal {
  private static final PersonId NOBODY = new PersonId("U0REHEARSAL");

  private Rehearsal() {}

  /**
   * Asks about the moment of the playbook's first snippet.
   *
   * @return the acknowledgement with the card, as a rep would get it
   */
  public static Response ofCard(Coach coach) {
    Situation situation = coach.playbook().situations().get(0);
    String moment = situation.snippets().get(0).when();
    Question question = new Question(moment, Stance.ANY, List.of());
    coach.advise(
        question); // may find nothing in a playbook that was just begun; so it is named, too
    Advice advice = coach.advise(question, situation.id());
    Card card = Card.of((Advice.Coaching) advice);
    return CommandListener.ack(
        new SlashCommandContext(), CardView.of(card, coach.playbook().wording()));
  }

  /** Reads what somebody who does not exist was shown. */
  public static List<String> ofReading(AnswerLog log) {
    return log.recent(NOBODY, 1);
  }
}
