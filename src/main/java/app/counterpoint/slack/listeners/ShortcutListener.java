package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Surface;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.workspace.PersonId;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;

/** <em>Coach me on this</em>: the card for any message, for the eyes of whoever asked. */
final class ShortcutListener {
  /** The shortcut, as the manifest names it. */
  static final String COACH_ME = "coach_me";

  private final Desk desk;
  private final AckFirst work;
  private final Posts posts;
  private final Fits fits;

  ShortcutListener(Desk desk, AckFirst work, Posts posts, Fits fits) {
    this.desk = desk;
    this.work = work;
    this.posts = posts;
    this.fits = fits;
  }

  void register(App app) {
    app.messageShortcut(
        COACH_ME,
        (request, context) -> {
          MessageShortcutPayload payload = request.getPayload();
          PersonId person = new PersonId(payload.getUser().getId());
          String url = payload.getResponseUrl();
          return work.then(
              () -> coach(person, payload.getMessage().getText(), url),
              incident ->
                  posts.reply(
                      person, url, new NoticeView(desk.wording()).failed(incident.id()), false));
        });
  }

  /** Below, never in place: what was clicked is somebody's message. */
  private void coach(PersonId person, String text, String url) {
    Question question = Question.of(text == null ? "" : text);
    Answered answered = desk.answer(person, question, Surface.SHORTCUT, Card.Place.MESSAGE);
    posts.reply(person, url, answered.message(), false);
    fits.after(person, answered, desk::wording, fitted -> posts.reply(person, url, fitted, false));
  }
}
