package app.counterpoint.nudges;

import app.counterpoint.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agenda in memory, whose clock moves from errand to errand. */
final class MemoryAgenda implements Agenda {
  private static final String NUDGE = "nudge ";
  private static final String DELIVERY = "delivery ";

  private final Map<String, Instant> entries = new HashMap<>();
  private final SettableClock clock;
  private final Crashes crashes;

  MemoryAgenda(SettableClock clock, Crashes crashes) {
    this.clock = clock;
    this.crashes = crashes;
  }

  @Override
  public void nudge(String nudge, Instant at) {
    entries.put(NUDGE + nudge, at);
    crashes.deed();
  }

  @Override
  public void delivery(String key, Instant at) {
    entries.putIfAbsent(DELIVERY + key, at);
    crashes.deed();
  }

  @Override
  public void strike(String nudge) {
    entries.remove(NUDGE + nudge);
    crashes.deed();
  }

  /** When the nudge is looked at. */
  Optional<Instant> wish(Nudge nudge) {
    return Optional.ofNullable(entries.get(NUDGE + nudge.id()));
  }

  /** How many entries there are. */
  int size() {
    return entries.size();
  }

  /** Forgets all, as if it had never been written. */
  void lose() {
    entries.clear();
  }

  /** Runs what is due now, each errand once. */
  void run(Nudger nudger) {
    List<String> due = new ArrayList<>();
    entries.forEach(
        (id, at) -> {
          if (!at.isAfter(clock.instant())) {
            due.add(id);
          }
        });
    due.stream().sorted().forEach(id -> run(id, nudger));
  }

  /** Runs all that is due within a time, at its time; the clock stands at its end then. */
  void run(Nudger nudger, Duration within) {
    Instant end = clock.instant().plus(within);
    Optional<Map.Entry<String, Instant>> next = first(end);
    while (next.isPresent()) {
      Duration ahead = Duration.between(clock.instant(), next.get().getValue());
      if (!ahead.isNegative()) {
        clock.turn(ahead);
      }
      run(next.get().getKey(), nudger);
      next = first(end);
    }
    clock.turn(Duration.between(clock.instant(), end));
  }

  private Optional<Map.Entry<String, Instant>> first(Instant end) {
    return entries.entrySet().stream()
        .filter(entry -> !entry.getValue().isAfter(end))
        .min(Map.Entry.<String, Instant>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()));
  }

  private void run(String id, Nudger nudger) {
    Optional<Instant> again =
        id.startsWith(NUDGE)
            ? nudger.nudgeDue(id.substring(NUDGE.length()))
            : nudger.deliver(id.substring(DELIVERY.length()));
    again.ifPresentOrElse(at -> entries.put(id, at), () -> entries.remove(id));
  }
}
