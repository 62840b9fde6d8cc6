package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.Set;

/** When a situation last came up in a channel; nobody's name, nobody's words. */
public interface Moments {

  /** The situation came up in the channel. */
  void cameUp(ChannelId channel, String situation, Instant at);

  /** The channels in which the situation came up at this moment or after it. */
  Set<ChannelId> channels(String situation, Instant since);

  /** Slack gave the channel another id: what came up goes with it. */
  void moved(ChannelId from, ChannelId to);
}
