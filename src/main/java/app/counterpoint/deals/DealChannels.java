package app.counterpoint.deals;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import java.util.List;
import java.util.Optional;

/**
 * In which channels we listen, and for which deal a channel was made. A direct message is never
 * listened to. Safe for any number of threads.
 */
public final class DealChannels {
  private final List<ChannelGlob> globs;
  private final WatchedChannels watched;
  private final Gate gate;

  /**
   * The channels of a workspace.
   *
   * @param globs the names of channels that are listened to unless somebody switched them off
   */
  public DealChannels(List<ChannelGlob> globs, WatchedChannels watched, Gate gate) {
    this.globs = List.copyOf(globs);
    this.watched = watched;
    this.gate = gate;
  }

  /** Whether we listen there: as somebody set it, else as the channel's name says. */
  public boolean isWatched(ChannelId channel) {
    return !channel.isDirectMessage()
        && watched.setting(channel).orElseGet(() -> isNamedSo(channel));
  }

  private boolean isNamedSo(ChannelId channel) {
    return gate.name(channel)
        .filter(name -> globs.stream().anyMatch(g -> g.covers(name)))
        .isPresent();
  }

  /**
   * The deal that the channel's name stands for: {@code acme emea} for {@code deal-acme-emea}.
   * Empty for a channel of another name, even if it is listened to.
   */
  public Optional<String> deal(ChannelId channel) {
    return gate.name(channel)
        .flatMap(name -> globs.stream().flatMap(glob -> glob.deal(name).stream()).findFirst());
  }
}
