package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Subcommand;
import app.counterpoint.deals.DealBook;
import app.counterpoint.deals.DealLine;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.views.SilenceView;
import app.counterpoint.tips.Mutes;
import app.counterpoint.tips.Why;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import java.time.Clock;

/**
 * The orders of the command that are about tips: where we listen, who is spared, which deals there
 * are.
 */
final class ChannelOrders {
  private final Desk desk;
  private final Gate gate;
  private final WatchedChannels watched;
  private final Mutes mutes;
  private final Why why;
  private final DealBook deals;
  private final DealSpotter spotter;
  private final Clock clock;

  ChannelOrders(
      Desk desk,
      Gate gate,
      WatchedChannels watched,
      Mutes mutes,
      Why why,
      DealBook deals,
      DealSpotter spotter,
      Clock clock) {
    this.desk = desk;
    this.gate = gate;
    this.watched = watched;
    this.mutes = mutes;
    this.why = why;
    this.deals = deals;
    this.spotter = spotter;
    this.clock = clock;
  }

  /**
   * Whether Slack has to be asked first, which may take longer than an acknowledgement can wait.
   */
  static boolean mayTakeLong(Subcommand order) {
    return order instanceof Subcommand.Watch || order instanceof Subcommand.Why;
  }

  /** Does it, and says what was done. */
  Message carryOut(Subcommand order, Caller caller) {
    if (order instanceof Subcommand.Deals line) {
      return deal(DealLine.parse(line.line()), caller);
    }
    if (order instanceof Subcommand.Mute mute && !mute.here()) {
      mutes.everywhere(caller.person(), clock.instant());
      return notices().muted();
    }
    if (order instanceof Subcommand.Unmute unmute && !unmute.here()) {
      mutes.liftAll(caller.person());
      return notices().unmuted();
    }
    return caller
        .channel()
        .filter(channel -> !channel.isDirectMessage())
        .map(channel -> here(order, caller, channel))
        .orElseGet(() -> notices().channelsOnly());
  }

  private Message here(Subcommand order, Caller caller, ChannelId channel) {
    if (order instanceof Subcommand.Why) {
      return SilenceView.of(why.of(caller.person(), channel), desk.wording());
    }
    if (order instanceof Subcommand.Watch) {
      return watch(caller, channel);
    }
    if (order instanceof Subcommand.Unwatch) {
      watched.set(channel, false, caller.person(), clock.instant());
      return notices().notWatching();
    }
    if (order instanceof Subcommand.Mute) {
      mutes.in(caller.person(), channel, clock.instant());
      return notices().mutedHere();
    }
    mutes.lift(caller.person(), channel);
    return notices().unmuted();
  }

  private Message watch(Caller caller, ChannelId channel) {
    Audience audience = gate.audience(channel);
    if (!audience.readership().isInternal()) {
      return notices().cannotWatch(audience);
    }
    watched.set(channel, true, caller.person(), clock.instant());
    return notices().watching();
  }

  private Message deal(DealLine line, Caller caller) {
    if (line instanceof DealLine.Named named) {
      deals.name(named.deal(), caller.person(), clock.instant());
      spotter.refresh();
      return notices().dealNamed(named.deal());
    }
    if (line instanceof DealLine.Removed removed) {
      boolean known = deals.remove(removed.name());
      spotter.refresh();
      return notices().dealRemoved(removed.name(), known);
    }
    return line instanceof DealLine.Unclear unclear
        ? unclear(unclear.why())
        : notices().deals(deals.all(), CommandListener.COMMAND);
  }

  private Message unclear(DealLine.Reason why) {
    return switch (why) {
      case TOO_LONG, TOO_MANY -> notices().dealLimits();
      case NO_EQUALS_SIGN, TWO_EQUALS_SIGNS, NO_NAME, NO_WORD ->
          notices().dealSyntax(CommandListener.COMMAND);
    };
  }

  private NoticeView notices() {
    return new NoticeView(desk.wording());
  }
}
