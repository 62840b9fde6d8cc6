package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Set;

/** Who wants no tips, and where. */
public interface Mutes {

  /** No tips for the person, anywhere. */
  void everywhere(PersonId person, Instant at);

  /** No tips for the person in the channel. */
  void in(PersonId person, ChannelId channel, Instant at);

  /** Tips again in the channel. */
  void lift(PersonId person, ChannelId channel);

  /** Tips again everywhere: lifts every mute of the person. */
  void liftAll(PersonId person);

  /** What the person muted. */
  Muted of(PersonId person);

  /** What a person muted. */
  record Muted(boolean everywhere, Set<ChannelId> channels) {
    /** Copies the channels. */
    public Muted {
      channels = Set.copyOf(channels);
    }
  }

  /** Slack gave the channel another id: its mutes go with it. */
  void moved(ChannelId from, ChannelId to);
}
