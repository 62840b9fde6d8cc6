package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Moments in memory. */
final class MemoryMoments implements Moments {
  private record Key(ChannelId channel, String situation) {}

  private final Map<Key, Instant> last = new HashMap<>();

  @Override
  public void cameUp(ChannelId channel, String situation, Instant at) {
    last.put(new Key(channel, situation), at);
  }

  @Override
  public Set<ChannelId> channels(String situation, Instant since) {
    return last.entrySet().stream()
        .filter(entry -> entry.getKey().situation().equals(situation))
        .filter(entry -> !entry.getValue().isBefore(since))
        .map(entry -> entry.getKey().channel())
        .collect(Collectors.toSet());
  }

  @Override
  public void moved(ChannelId from, ChannelId to) {
    throw new UnsupportedOperationException("no test moves a channel");
  }
}
