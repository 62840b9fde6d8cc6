package app.counterpoint.slack.posting;

import app.counterpoint.workspace.ChannelId;

/** A message that grows in the direct message of one of ours. Only {@link Posts} begins one. */
public final class Growing {
  private final ChannelId channel;
  private final String ts;

  Growing(ChannelId channel, String ts) {
    this.channel = channel;
    this.ts = ts;
  }

  ChannelId channel() {
    return channel;
  }

  String ts() {
    return ts;
  }
}
