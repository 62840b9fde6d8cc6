package app.counterpoint.deals;

import app.counterpoint.TestObjects;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Settings of channels in memory. */
public final class MemoryWatchedChannels implements WatchedChannels {
  private final Map<ChannelId, Boolean> settings = new HashMap<>();

  /** Switches a channel on or off, no matter who does it when. */
  public void set(ChannelId channel, boolean watched) {
    set(channel, watched, TestObjects.RILEY, TestObjects.NOON);
  }

  @Override
  public void set(ChannelId channel, boolean watched, PersonId by, Instant at) {
    settings.put(channel, watched);
  }

  @Override
  public Optional<Boolean> setting(ChannelId channel) {
    return Optional.ofNullable(settings.get(channel));
  }

  @Override
  public void moved(ChannelId from, ChannelId to) {
    throw new UnsupportedOperationException();
  }
}
