package app.counterpoint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test turns it. Safe for any number of threads. */
public final class SettableClock extends Clock {
  private volatile Instant now;

  /** Stands at {@link TestObjects#NOON}. */
  public SettableClock() {
    this(TestObjects.NOON);
  }

  /** Stands at {@code start}. */
  public SettableClock(Instant start) {
    now = start;
  }

  /** Moves on. */
  public synchronized void turn(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
