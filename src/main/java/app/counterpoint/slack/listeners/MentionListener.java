package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Surface;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.slack.posting.Notice;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import java.util.Optional;

/** {@code @Counterpoint …}: the card, for the eyes of whoever asked. */
final class MentionListener {
  private final Desk desk;
  private final AckFirst work;
  private final Gate gate;
  private final Posts posts;
  private final Fits fits;

  MentionListener(Desk desk, AckFirst work, Gate gate, Posts posts, Fits fits) {
    this.desk = desk;
    this.work = work;
    this.gate = gate;
    this.posts = posts;
    this.fits = fits;
  }

  void register(App app) {
    app.event(
        AppMentionEvent.class, (payload, context) -> work.then(() -> answer(payload.getEvent())));
  }

  private void answer(AppMentionEvent mention) {
    if (mention.getUser() == null || mention.getBotId() != null) {
      return;
    }
    PersonId person = new PersonId(mention.getUser());
    ChannelId channel = new ChannelId(mention.getChannel());
    Optional<String> thread = Optional.ofNullable(mention.getThreadTs());
    if (!gate.standing(person).isOurs()) {
      posts.decline(channel, person, new Notice(desk.wording(), Phrase.OUTSIDER), thread);
      return;
    }
    Question question = Question.of(mention.getText());
    Answered answered = desk.answer(person, question, Surface.MENTION, Card.Place.MESSAGE);
    posts.whisper(channel, person, answered.message(), thread);
    fits.after(
        person, answered, desk::wording, fitted -> posts.whisper(channel, person, fitted, thread));
  }
}
