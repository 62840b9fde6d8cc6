package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Play;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Surface;
import app.counterpoint.metrics.Meters;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Wording;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.ChoiceState;
import app.counterpoint.slack.views.ChoiceView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where every way in brings its question: the same coach, the same card, and the count of what was
 * shown, which is written down after the answer is out.
 */
public final class Desk {
  private final Supplier<Coach> coach;
  private final AnswerLog log;
  private final AckFirst work;
  private final Meters meters;
  private final Clock clock;

  /** A desk with the coach in service. */
  public Desk(Supplier<Coach> coach, AnswerLog log, AckFirst work, Meters meters, Clock clock) {
    this.coach = coach;
    this.log = log;
    this.work = work;
    this.meters = meters;
    this.clock = clock;
  }

  /** The playbook in service. */
  Playbook playbook() {
    return coach.get().playbook();
  }

  /** Its wording. */
  Wording wording() {
    return playbook().wording();
  }

  /** What the coach has to say to a question, for a person to look at in that place. */
  Answered answer(PersonId person, Question question, Surface surface, Card.Place place) {
    Coach now = coach.get();
    Wording wording = now.playbook().wording();
    Advice advice = now.advise(question);
    if (advice instanceof Advice.Coaching coaching) {
      meters.matched(coaching.situation().id());
      Card card = Card.of(coaching).in(place);
      Draft draft = Draft.of(coaching, question.text(), card.tone());
      return new Answered(asked(person, card, surface), Optional.of(new Fittable(card, draft)));
    }
    if (advice instanceof Advice.AskBack askBack) {
      meters.matched(askBack.choices().get(0).id());
      return unfitted(ChoiceView.of(askBack, question, wording));
    }
    meters.matched(Situation.NONE);
    return unfitted(ChoiceView.of((Advice.NothingToCoach) advice, question, wording));
  }

  private static Answered unfitted(Message message) {
    return new Answered(message, Optional.empty());
  }

  /** The card of a situation that the person chose. */
  Card chosen(ChoiceState.Choice choice) {
    Question question = new Question("", choice.stance(), List.of());
    Advice advice = coach.get().advise(question, choice.situation().id());
    return Card.of((Advice.Coaching) advice).with(choice.facts());
  }

  /** The play that answers a text; empty where it is not clear which. */
  Optional<Play> play(String text) {
    return coach.get().advise(Question.of(text)) instanceof Advice.Coaching coaching
        ? Optional.of(new Play(coaching.situation(), coaching.snippet()))
        : Optional.empty();
  }

  /** The plays for what somebody has typed so far, the best first. */
  List<Play> search(String typed, int most) {
    return coach.get().search(typed, most);
  }

  /** A card that answers a question. */
  Message asked(PersonId person, Card card, Surface surface) {
    return shown(person, card, surface, true);
  }

  /** A card that is a further look at the same question. */
  Message again(PersonId person, Card card, Surface surface) {
    return shown(person, card, surface, false);
  }

  private Message shown(PersonId person, Card card, Surface surface, boolean asked) {
    AnswerLog.Shown shown =
        new AnswerLog.Shown(
            person, card.situation().id(), card.snippet().id(), surface, asked, clock.instant());
    work.later(() -> log.shown(shown), incident -> {});
    return CardView.of(card, wording());
  }
}
