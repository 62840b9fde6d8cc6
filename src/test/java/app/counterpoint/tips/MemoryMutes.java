package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** One person's mutes in memory. */
final class MemoryMutes implements Mutes {
  private final PersonId person;
  private final Set<ChannelId> channels = new HashSet<>();
  private boolean everywhere;

  MemoryMutes(PersonId person) {
    this.person = person;
  }

  @Override
  public void everywhere(PersonId who, Instant at) {
    everywhere = true;
  }

  @Override
  public void in(PersonId who, ChannelId channel, Instant at) {
    channels.add(channel);
  }

  @Override
  public Muted of(PersonId who) {
    return who.equals(person) ? new Muted(everywhere, channels) : new Muted(false, Set.of());
  }

  @Override
  public void lift(PersonId who, ChannelId channel) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void liftAll(PersonId who) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void moved(ChannelId from, ChannelId to) {
    throw new UnsupportedOperationException();
  }
}
