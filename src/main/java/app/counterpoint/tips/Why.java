package app.counterpoint.tips;

import app.counterpoint.deals.DealChannels;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import java.util.Optional;

/**
 * Tells a person why their last message in a channel got no tip. That the channel is not listened
 * to, or who reads it where no reason was remembered, is found out when it is asked, as things are
 * then.
 */
public final class Why {
  private final DealChannels channels;
  private final TipLog log;
  private final Gate gate;

  /** An answer to every why. */
  public Why(DealChannels channels, TipLog log, Gate gate) {
    this.channels = channels;
    this.log = log;
    this.gate = gate;
  }

  /** The reason; empty if the person's last message there got a tip, or none is known. */
  public Optional<Silence> of(PersonId person, ChannelId channel) {
    if (!channels.isWatched(channel)) {
      return Optional.of(Silence.NOT_WATCHED);
    }
    return log.lastSilence(person, channel).or(() -> Readers.against(gate, channel));
  }
}
