package app.counterpoint.slack.views;

import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import java.util.List;

/** What is known of the channels that a nudge is for. */
public sealed interface NudgeReach {
  /** We are finding out. */
  record Checking() implements NudgeReach {}

  /** Slack does not say now which channels they are. */
  record Unknown() implements NudgeReach {}

  /**
   * Who reads each channel now.
   *
   * @param channels in the order they were looked at
   * @param more how many channels were not looked at
   */
  record Seen(List<Channel> channels, int more) implements NudgeReach {
    /** Copies the channels. */
    public Seen {
      channels = List.copyOf(channels);
    }
  }

  /** A channel, and who reads it. */
  record Channel(ChannelId id, Audience audience) {}

  /** Whether it is known that the nudge would reach nobody now. */
  default boolean isNone() {
    return this instanceof Seen seen
        && seen.more == 0
        && seen.channels.stream().noneMatch(one -> one.audience().readership().isInternal());
  }
}
