package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.FollowUp;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.coaching.Surface;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.Incident;
import app.counterpoint.slack.posting.Notice;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.FollowUpView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import java.util.Optional;

/** The conversation with the app: a question gets the card, and a follow-up turns the last one. */
final class DirectMessages {
  private final Desk desk;
  private final Gate gate;
  private final Posts posts;
  private final SlackWeb web;
  private final Fits fits;
  private final LastCards cards;

  DirectMessages(Desk desk, Gate gate, Posts posts, SlackWeb web, Fits fits, LastCards cards) {
    this.desk = desk;
    this.gate = gate;
    this.posts = posts;
    this.web = web;
    this.fits = fits;
    this.cards = cards;
  }

  void answer(Said said) {
    if (!gate.standing(said.person()).isOurs()) {
      posts.decline(
          said.channel(),
          said.person(),
          new Notice(desk.wording(), Phrase.OUTSIDER),
          Optional.of(said.root()));
      return;
    }
    Optional<FollowUp> followUp = FollowUp.in(said.text());
    if (followUp.filter(FollowUp.THANKS::equals).isEmpty()) { // a thank-you wants no answer
      followUp.ifPresentOrElse(one -> reply(said, follow(one, said)), () -> ask(said));
    }
  }

  /** Tells the person that it did not work. */
  void failed(Said said, Incident incident) {
    reply(said, new NoticeView(desk.wording()).failed(incident.id()));
  }

  private void reply(Said said, Message message) {
    posts.tell(said.person(), message, Optional.of(said.root()));
  }

  private void ask(Said said) {
    Answered answered =
        desk.answer(
            said.person(), Question.of(said.text()), Surface.DIRECT_MESSAGE, Card.Place.MESSAGE);
    if (answered.fittable().filter(one -> fits.areOn() && stream(one, said)).isEmpty()) {
      reply(said, answered.message());
    }
  }

  private boolean stream(Fittable one, Said said) {
    return fits.begin(
        writer -> {
          web.setWorking(said.channel(), said.root(), true);
          try {
            new StreamedReply(posts, desk.wording(), said, one).write(writer);
          } finally {
            web.setWorking(said.channel(), said.root(), false);
          }
        },
        incident -> failed(said, incident));
  }

  private Message follow(FollowUp followUp, Said said) {
    return cards
        .last(said.channel(), said.root(), desk.playbook())
        .map(card -> follow(followUp, card, said.person()))
        .orElseGet(() -> FollowUpView.nothingBefore(desk.wording()));
  }

  private Message follow(FollowUp followUp, Card card, PersonId person) {
    return switch (followUp) {
      case FIRMER -> inTone(card, Tone.FIRM, person);
      case SOFTER -> inTone(card, Tone.SOFT, person);
      case WHY, THANKS -> FollowUpView.why(card, desk.wording());
      case QUESTIONS -> again(person, card.first(Stance.QUESTIONS));
      case PUSHBACK -> again(person, card.first(Stance.PUSHBACK));
      case ANOTHER ->
          card.anotherAngle()
              .map(next -> again(person, next))
              .orElseGet(() -> FollowUpView.noMoreAngles(desk.wording()));
    };
  }

  private Message inTone(Card card, Tone tone, PersonId person) {
    return card.script().isPresent()
        ? again(person, card.in(tone))
        : FollowUpView.noScript(desk.wording());
  }

  private Message again(PersonId person, Card card) {
    return desk.again(person, card, Surface.DIRECT_MESSAGE);
  }
}
