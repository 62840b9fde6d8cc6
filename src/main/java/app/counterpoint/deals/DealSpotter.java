package app.counterpoint.deals;

import app.counterpoint.workspace.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the deal that a message is about. The deal book is read again once it is older than a short
 * while, or at once after {@link #refresh}. Safe for any number of threads.
 */
public final class DealSpotter {
  private final DealBook book;
  private final DealChannels channels;
  private final Clock clock;
  private final Duration fresh;
  private DealNames names = new DealNames(List.of());
  private Instant staleAt = Instant.MIN;

  /**
   * A spotter of the deals in the book.
   *
   * @param fresh how long the book as it was read may be used, so that a deal named through another
   *     copy of the app is known here too
   */
  public DealSpotter(DealBook book, DealChannels channels, Clock clock, Duration fresh) {
    this.book = book;
    this.channels = channels;
    this.clock = clock;
    this.fresh = fresh;
  }

  /**
   * The deal that a message in the channel is about: the one it names, else the channel's own.
   * Empty if it names two, for a wrong deal is worse than none.
   *
   * @param text the message, free of Slack's escapes and marks
   */
  public Optional<Deal> about(String text, ChannelId channel) {
    DealNames known = known();
    Set<Deal> named = known.in(text);
    return named.isEmpty() ? own(channel, known) : only(named);
  }

  /** The known deal that the channel's name stands for; a new one where none is known. */
  private Optional<Deal> own(ChannelId channel, DealNames known) {
    return channels
        .deal(channel)
        .filter(Deal::fits)
        .map(name -> only(known.in(name)).orElseGet(() -> new Deal(name, List.of())));
  }

  private static Optional<Deal> only(Set<Deal> deals) {
    return deals.size() == 1 ? deals.stream().findFirst() : Optional.empty();
  }

  private synchronized DealNames known() {
    if (!clock.instant().isBefore(staleAt)) {
      names = new DealNames(book.all());
      staleAt = clock.instant().plus(fresh);
    }
    return names;
  }

  /** Reads the book again before the next answer: call it after every change. */
  public synchronized void refresh() {
    staleAt = Instant.MIN;
  }
}
