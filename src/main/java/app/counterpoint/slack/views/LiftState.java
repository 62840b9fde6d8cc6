package app.counterpoint.slack.views;

import app.counterpoint.workspace.ChannelId;

/** What the button carries that lifts a mute in one channel. */
public record LiftState(String channel) {
  /** Refuses what is no channel. */
  public LiftState {
    if (!ChannelId.isOne(channel)) {
      throw new IllegalArgumentException("not a channel");
    }
  }

  static String of(ChannelId channel) {
    return Json.write(new LiftState(channel.value()));
  }

  /** The channel of a button's value. Never throws. */
  public static Reading<ChannelId> read(String value) {
    return Json.read(value, LiftState.class)
        .then(state -> new Reading.Whole<>(new ChannelId(state.channel)));
  }
}
