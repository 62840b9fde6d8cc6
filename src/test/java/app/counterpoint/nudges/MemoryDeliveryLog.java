package app.counterpoint.nudges;

import app.counterpoint.nudges.Delivery.State;
import app.counterpoint.sharing.Post;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A log in memory. */
final class MemoryDeliveryLog implements DeliveryLog {
  private final Map<String, Delivery> deliveries = new LinkedHashMap<>();
  private final Map<String, Post> remembered = new HashMap<>();
  private final Crashes crashes;

  MemoryDeliveryLog(Crashes crashes) {
    this.crashes = crashes;
  }

  List<Delivery> all() {
    return List.copyOf(deliveries.values());
  }

  /** The posts that are remembered, made or not. */
  List<Post> remembered() {
    return List.copyOf(remembered.values());
  }

  @Override
  public void plan(List<Delivery> planned) {
    planned.forEach(delivery -> deliveries.putIfAbsent(delivery.key(), delivery));
    crashes.deed();
  }

  @Override
  public Optional<Delivery> find(String key) {
    return Optional.ofNullable(deliveries.get(key));
  }

  @Override
  public List<Delivery> open() {
    return deliveries.values().stream()
        .filter(delivery -> !delivery.state().isSettled())
        .sorted(Comparator.comparing(Delivery::due))
        .toList();
  }

  @Override
  public boolean claim(String key, Post post) {
    boolean claimed = in(key, State.DUE).isPresent();
    if (claimed) {
      put(key, State.CLAIMED, Optional.of(post.postedAt()), Optional.empty());
      remembered.put(key, post);
    }
    crashes.deed();
    return claimed;
  }

  @Override
  public void posted(String key, String ts) {
    in(key, State.CLAIMED)
        .ifPresent(claimed -> put(key, State.POSTED, claimed.claimedAt(), Optional.empty()));
    crashes.deed();
  }

  @Override
  public boolean release(String key, Instant claimedAt) {
    boolean released =
        in(key, State.CLAIMED)
            .filter(claimed -> claimed.claimedAt().equals(Optional.of(claimedAt)))
            .isPresent();
    if (released) {
      put(key, State.DUE, Optional.of(claimedAt), Optional.empty());
      remembered.remove(key);
    }
    crashes.deed();
    return released;
  }

  @Override
  public void ended(String key, String problem) {
    find(key)
        .filter(delivery -> !delivery.state().isSettled())
        .ifPresent(open -> put(key, State.ENDED, open.claimedAt(), Optional.of(problem)));
    crashes.deed();
  }

  @Override
  public Tally tally(String nudge) {
    return new Tally(
        count(nudge, State.POSTED),
        Math.toIntExact(of(nudge, State.POSTED).map(Delivery::channel).distinct().count()),
        count(nudge, State.ENDED),
        count(nudge, State.DUE) + count(nudge, State.CLAIMED));
  }

  private int count(String nudge, State state) {
    return Math.toIntExact(of(nudge, state).count());
  }

  private Stream<Delivery> of(String nudge, State state) {
    return deliveries.values().stream()
        .filter(delivery -> delivery.nudge().equals(nudge) && delivery.state() == state);
  }

  private Optional<Delivery> in(String key, State state) {
    return find(key).filter(delivery -> delivery.state() == state);
  }

  private void put(String key, State state, Optional<Instant> claimedAt, Optional<String> problem) {
    Delivery old = find(key).orElseThrow();
    deliveries.put(
        key, new Delivery(key, old.nudge(), old.channel(), old.due(), state, claimedAt, problem));
  }
}
