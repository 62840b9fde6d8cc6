package app.counterpoint.nudges;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When to try again. The longer something has been tried in vain, the longer the wait: a quarter of
 * the time that it took so far, between two looks at the agenda and five minutes.
 */
final class Waiting {
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int SHARE = 4;

  /** How long after the window a manager who cannot be reached is still tried to be told. */
  private static final Duration NEWS = Duration.ofDays(1);

  private final Pace pace;
  private final Clock clock;
  private final AtomicReference<Silence> silence =
      new AtomicReference<>(new Silence(Instant.EPOCH, Instant.EPOCH));

  Waiting(Pace pace, Clock clock) {
    this.pace = pace;
    this.clock = clock;
  }

  /** Whether it is too late for what was due then. */
  boolean isOver(Instant due) {
    return clock.instant().isAfter(due.plus(pace.window()));
  }

  /** Whether a manager is still to be told what became of that which was due then. */
  boolean isNews(Instant due) {
    return !clock.instant().isAfter(due.plus(pace.window()).plus(NEWS));
  }

  /** When to try again what has been tried since then. */
  Instant again(Instant since) {
    Instant now = clock.instant();
    Duration shortest = pace.polling().multipliedBy(2);
    Duration share = Duration.between(since, now).dividedBy(SHARE);
    Duration wait = share.compareTo(LONGEST) > 0 ? LONGEST : share;
    return now.plus(wait.compareTo(shortest) < 0 ? shortest : wait);
  }

  /** Slack asked for silence: nothing is posted from here for so long. */
  void keepSilent(Duration howLong) {
    Instant now = clock.instant();
    silence.set(new Silence(now, now.plus(howLong)));
  }

  /** Until when nothing is to be posted; empty where it may. */
  Optional<Instant> silentUntil() {
    Silence asked = Objects.requireNonNull(silence.get());
    Instant now = clock.instant();
    return !now.isBefore(asked.from()) && now.isBefore(asked.until())
        ? Optional.of(asked.until())
        : Optional.empty();
  }

  /**
   * A time to be silent.
   *
   * @param from does not hold before: the clock was turned back, and how far nobody knows
   */
  private record Silence(Instant from, Instant until) {}
}
