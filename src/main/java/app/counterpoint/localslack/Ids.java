package app.counterpoint.localslack;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Hands out ids and message times; no two are the same. */
final class Ids {
  private static final long MICROS = 1_000_000;

  private final Clock clock;
  private final AtomicLong next = new AtomicLong(1);
  private final AtomicLong lastTs = new AtomicLong();

  Ids(Clock clock) {
    this.clock = clock;
  }

  /** An id such as {@code V0000001}. */
  String next(String prefix) {
    return "%s0L%06X".formatted(prefix, next.getAndIncrement());
  }

  /** The time now in Slack's form, later than every one before. */
  String ts() {
    long now = micros(clock.instant());
    return form(lastTs.updateAndGet(last -> Math.max(now, last + 1)));
  }

  /** A time in Slack's form: seconds, a point, six digits. */
  static String ts(Instant at) {
    return form(micros(at));
  }

  private static long micros(Instant at) {
    return at.getEpochSecond() * MICROS + at.getNano() / 1000;
  }

  private static String form(long micros) {
    return String.format(Locale.ROOT, "%d.%06d", micros / MICROS, micros % MICROS);
  }
}
