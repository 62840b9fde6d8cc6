package app.counterpoint.llm;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The tokens of a day, in UTC. What a call may cost is set aside before it and put right after it,
 * so that calls side by side do not spend the same tokens. Safe for any number of threads.
 */
final class TokenBudget {
  private final Clock clock;
  private final long perDay;
  private LocalDate day = LocalDate.MIN;
  private long spent;

  TokenBudget(Clock clock, long perDay) {
    this.clock = clock;
    this.perDay = perDay;
  }

  /** Sets tokens aside; false if the day has not so many left. */
  synchronized boolean reserve(long tokens) {
    turnPage();
    if (spent + tokens > perDay) {
      return false;
    }
    spent += tokens;
    return true;
  }

  /** Puts right what was set aside, by what was used. */
  synchronized void settle(long reserved, long used) {
    turnPage();
    spent = Math.max(0, spent - reserved + used);
  }

  private void turnPage() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      spent = 0;
    }
  }
}
