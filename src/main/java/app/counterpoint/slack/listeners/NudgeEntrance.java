package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Play;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardState;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.App;

/** The ways to a new nudge: the global shortcut, the command, and <em>Nudge…</em> on a card. */
final class NudgeEntrance {
  /** The shortcut, as the manifest names it. */
  static final String SHARE_NUDGE = "share_nudge";

  private final Desk desk;
  private final ClickReplies replies;
  private final AckFirst work;
  private final Posts posts;
  private final NudgeComposer composer;

  NudgeEntrance(
      Desk desk, ClickReplies replies, AckFirst work, Posts posts, NudgeComposer composer) {
    this.desk = desk;
    this.replies = replies;
    this.work = work;
    this.posts = posts;
    this.composer = composer;
  }

  void register(App app, Clicks clicks) {
    app.globalShortcut(
        SHARE_NUDGE,
        (request, context) -> {
          PersonId person = new PersonId(request.getPayload().getUser().getId());
          String trigger = request.getPayload().getTriggerId();
          return work.then(
              () -> shortcut(person, trigger),
              incident -> posts.tell(person, notices().failed(incident.id())));
        });
    clicks.on(app, CardView.NUDGE, this::card);
  }

  private void shortcut(PersonId person, String trigger) {
    if (!composer.open(trigger, person, NudgeDraft.blank())) {
      posts.tell(person, notices().tooLate());
    }
  }

  /** With the play that answers the text, if one does, for the channel it was typed in. */
  void command(Caller caller, String text) {
    String snippet = desk.play(text).map(Play::snippet).map(one -> one.id()).orElse("");
    NudgeDraft draft = NudgeDraft.of(snippet).in(caller.channel());
    if (!composer.open(caller.triggerId(), caller.person(), draft)) {
      posts.reply(caller.person(), caller.responseUrl(), notices().tooLate(), false);
    }
  }

  private void card(Click click) {
    Reading<Card> read = CardState.read(click.value(), desk.playbook());
    if (read.whole().isEmpty()) {
      replies.replace(click, notices().unreadable(read));
      return;
    }
    Card card = read.whole().get();
    if (!composer.open(click, NudgeDraft.of(card).in(click.channel()))) {
      replies.beside(click, notices().tooLate(), card);
    }
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
