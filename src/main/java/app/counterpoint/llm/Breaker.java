package app.counterpoint.llm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Leaves an endpoint alone that keeps failing: after some failures in a row for a while, then one
 * call may try. Safe for any number of threads.
 */
final class Breaker {
  private static final int FAILURES = 4;
  private static final Duration REST = Duration.ofSeconds(30);

  private final Clock clock;
  private int failures;
  private Instant restsUntil = Instant.MIN;

  Breaker(Clock clock) {
    this.clock = clock;
  }

  /** Whether a call may be made. After a rest, the first to ask may, and the next rest begins. */
  synchronized boolean permits() {
    Instant now = clock.instant();
    if (now.isBefore(restsUntil)) {
      return false;
    }
    if (failures >= FAILURES) {
      restsUntil = now.plus(REST);
    }
    return true;
  }

  /** A call was answered, whatever the answer. */
  synchronized void answered() {
    failures = 0;
    restsUntil = Instant.MIN;
  }

  /** A call failed. */
  synchronized void failed() {
    failures++;
    if (failures == FAILURES) {
      restsUntil = clock.instant().plus(REST);
    }
  }

  /** The endpoint asked to be left alone for so long. */
  synchronized void rest(Duration time) {
    restsUntil = clock.instant().plus(time);
  }
}
