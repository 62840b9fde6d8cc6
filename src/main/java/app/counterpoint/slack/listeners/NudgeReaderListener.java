package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Surface;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.NudgeState;
import app.counterpoint.slack.views.NudgeView;
import app.counterpoint.slack.views.Reading;
import com.slack.api.bolt.App;
import java.time.Clock;

/**
 * The buttons below a nudge in a channel. Everybody there may press them, so each is answered to
 * the one who did, and the post stays as it is.
 *
 * <p>What readers say here is about the nudge in their deal, and no thumb on the play: one half of
 * a play that nobody asked for can be right and come at the wrong time. Counted with the thumbs,
 * <em>Helpful</em> alone would only ever raise a play's rate.
 */
final class NudgeReaderListener {
  private final Desk desk;
  private final ClickReplies replies;
  private final NudgeReaders readers;
  private final Clock clock;

  NudgeReaderListener(Desk desk, ClickReplies replies, NudgeReaders readers, Clock clock) {
    this.desk = desk;
    this.replies = replies;
    this.readers = readers;
    this.clock = clock;
  }

  void register(App app, Clicks clicks) {
    clicks.on(app, NudgeView.MORE, this::open);
    clicks.on(app, NudgeView.HELPFUL, click -> judge(click, true));
    clicks.on(app, NudgeView.NOT_HERE, click -> judge(click, false));
  }

  private void open(Click click) {
    Reading<NudgeState.Opened> read = NudgeState.read(click.value(), desk.playbook());
    Message answer =
        read.whole()
            .map(opened -> opened.card().in(ClickReplies.place(click)))
            .map(card -> desk.again(click.person(), card, Surface.NUDGE))
            .orElseGet(() -> notices().unreadable(read));
    replies.below(click, answer);
    read.whole()
        .ifPresent(opened -> readers.opened(opened.nudge(), click.person(), clock.instant()));
  }

  private void judge(Click click, boolean helpful) {
    Reading<String> read = NudgeState.nudge(click.value());
    read.whole()
        .ifPresent(nudge -> readers.judged(nudge, click.person(), helpful, clock.instant()));
    replies.below(
        click,
        read.whole().isPresent() ? notices().thanksForNudge(helpful) : notices().unreadable(read));
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
