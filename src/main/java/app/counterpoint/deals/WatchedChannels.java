package app.counterpoint.deals;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Which channels somebody switched on or off. */
public interface WatchedChannels {

  /** Switches listening on or off in a channel. */
  void set(ChannelId channel, boolean watched, PersonId by, Instant at);

  /** What was set; empty where nobody said anything and the channel's name decides. */
  Optional<Boolean> setting(ChannelId channel);

  /** Slack gave the channel another id: its setting goes with it. */
  void moved(ChannelId from, ChannelId to);
}
