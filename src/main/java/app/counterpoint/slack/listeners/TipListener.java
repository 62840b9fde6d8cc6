package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Surface;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.slack.views.TipState;
import app.counterpoint.slack.views.TipView;
import app.counterpoint.tips.Mutes;
import app.counterpoint.tips.TipLog;
import com.slack.api.bolt.App;
import java.time.Clock;

/** The buttons of a tip. */
final class TipListener {
  private final Desk desk;
  private final ClickReplies replies;
  private final Posts posts;
  private final TipLog log;
  private final Mutes mutes;
  private final Meters meters;
  private final Clock clock;

  TipListener(
      Desk desk,
      ClickReplies replies,
      Posts posts,
      TipLog log,
      Mutes mutes,
      Meters meters,
      Clock clock) {
    this.desk = desk;
    this.replies = replies;
    this.posts = posts;
    this.log = log;
    this.mutes = mutes;
    this.meters = meters;
    this.clock = clock;
  }

  void register(App app, Clicks clicks) {
    clicks.on(app, TipView.SHOW, this::show);
    clicks.on(app, TipView.NOT_NOW, this::notNow);
    clicks.on(app, TipView.WHY, this::why);
    clicks.on(app, TipView.MUTE_HERE, this::mute);
  }

  private void show(Click click) {
    Reading<TipState.Opened> read = TipState.read(click.value(), desk.playbook());
    replies.replace(
        click,
        read.whole()
            .map(opened -> desk.asked(click.person(), opened.card(), Surface.TIP))
            .orElseGet(() -> notices().unreadable(read)));
    read.whole().ifPresent(opened -> answered(opened.tip(), click, TipLog.Answer.SHOWN));
  }

  private void notNow(Click click) {
    click.responseUrl().ifPresent(posts::dismiss);
    TipState.tip(click.value())
        .whole()
        .ifPresent(tip -> answered(tip, click, TipLog.Answer.DISMISSED));
  }

  private void why(Click click) {
    Reading<TipState.Opened> read = TipState.read(click.value(), desk.playbook());
    if (read.whole().isPresent()) {
      TipState.Opened opened = read.whole().get();
      replies.beside(click, TipView.why(opened.card(), desk.wording()), opened.card());
    } else {
      replies.replace(click, notices().unreadable(read));
    }
  }

  private void mute(Click click) {
    click.channel().ifPresent(channel -> mutes.in(click.person(), channel, clock.instant()));
    replies.replace(click, notices().mutedHere());
  }

  private void answered(long tip, Click click, TipLog.Answer answer) {
    if (log.answered(tip, click.person(), answer, clock.instant())) {
      meters.tip(answer == TipLog.Answer.SHOWN ? Meters.TipStep.SHOWN : Meters.TipStep.DISMISSED);
    }
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
