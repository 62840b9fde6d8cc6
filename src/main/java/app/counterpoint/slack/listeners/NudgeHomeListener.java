package app.counterpoint.slack.listeners;

import app.counterpoint.digest.Digests;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Nudges;
import app.counterpoint.slack.gate.Profile;
import app.counterpoint.slack.gate.SlackGate;
import app.counterpoint.slack.views.HomeView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgeRef;
import app.counterpoint.slack.views.NudgesPartView;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.workspace.PersonId;
import com.slack.api.bolt.App;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/**
 * The managers' buttons in App Home. Whether it is a manager who clicks is asked at each click: a
 * Home stays as it was drawn while its owner's role changes.
 */
final class NudgeHomeListener {
  private final Desk desk;
  private final ClickReplies replies;
  private final SlackGate gate;
  private final HomeTab home;
  private final NudgeBook book;
  private final Nudges nudges;
  private final NudgeComposer composer;
  private final Digests digests;

  NudgeHomeListener(
      Desk desk,
      ClickReplies replies,
      SlackGate gate,
      HomeTab home,
      NudgeBook book,
      Nudges nudges,
      NudgeComposer composer,
      Digests digests) {
    this.desk = desk;
    this.replies = replies;
    this.gate = gate;
    this.home = home;
    this.book = book;
    this.nudges = nudges;
    this.composer = composer;
    this.digests = digests;
  }

  void register(App app, Clicks clicks) {
    clicks.on(app, NudgesPartView.EDIT.pattern(), this::edit);
    clicks.on(app, NudgesPartView.PAUSE.pattern(), click -> change(click, nudges::pause));
    clicks.on(app, NudgesPartView.RESUME.pattern(), click -> change(click, nudges::resume));
    clicks.on(app, NudgesPartView.SEND.pattern(), click -> change(click, nudges::sendNow));
    clicks.on(app, NudgesPartView.DELETE.pattern(), click -> change(click, nudges::delete));
    clicks.on(app, HomeView.START_DIGEST, this::startDigest);
    clicks.on(app, HomeView.STOP_DIGEST, this::stopDigest);
  }

  private void edit(Click click) {
    change(
        click, id -> book.find(id).filter(NudgeHomeListener::isThere).map(one -> open(click, one)));
  }

  private Nudge open(Click click, Nudge nudge) {
    composer.open(click, NudgeDraft.of(nudge));
    return nudge;
  }

  private static boolean isThere(Nudge nudge) {
    return nudge.state() != Nudge.State.DELETED;
  }

  private void change(Click click, Function<String, Optional<Nudge>> how) {
    refusal(click)
        .or(() -> changed(NudgeRef.read(click.value()), how))
        .ifPresent(message -> replies.open(click, message));
    home.draw(click.person());
  }

  /** Does it; what is wrong, if something is. */
  private Optional<Message> changed(Reading<String> read, Function<String, Optional<Nudge>> how) {
    return read.whole().flatMap(how).isPresent() ? Optional.empty() : Optional.of(missing(read));
  }

  private Message missing(Reading<String> read) {
    return read.whole().isPresent() ? notices().nudgeGone() : notices().unreadable(read);
  }

  private void startDigest(Click click) {
    Optional<Message> refusal = refusal(click);
    refusal.ifPresentOrElse(message -> replies.open(click, message), () -> start(click.person()));
    home.draw(click.person());
  }

  private void start(PersonId person) {
    digests.start(person, gate.profile(person).map(Profile::zone).orElse(ZoneOffset.UTC));
  }

  /** Without a look at their role: nobody has to keep what they do not want. */
  private void stopDigest(Click click) {
    digests.stop(click.person());
    home.draw(click.person());
  }

  private Optional<Message> refusal(Click click) {
    return composer.mayNudge(click.person())
        ? Optional.empty()
        : Optional.of(composer.managersOnly());
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
