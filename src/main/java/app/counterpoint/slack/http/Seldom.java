package app.counterpoint.slack.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps a log from being flooded: says yes at most once in a while. */
final class Seldom {
  private final Clock clock;
  private final Duration every;
  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  Seldom(Clock clock, Duration every) {
    this.clock = clock;
    this.every = every;
  }

  /** Whether it is time again; a yes begins the next wait. */
  boolean isDue() {
    Instant now = clock.instant();
    Instant due = next.get();
    return !now.isBefore(due) && next.compareAndSet(due, now.plus(every));
  }
}
