package app.counterpoint.llm;

import java.time.Duration;

/**
 * How long the endpoint is waited for, each counted from the moment the words are asked for.
 *
 * @param connect for a connection
 * @param firstToken for the first token, tries and pauses included
 * @param total for the whole answer
 */
public record TimeOuts(Duration connect, Duration firstToken, Duration total) {
  /** One second, 2.5 and six (DESIGN section 8). */
  public static final TimeOuts DEFAULT =
      new TimeOuts(Duration.ofSeconds(1), Duration.ofMillis(2_500), Duration.ofSeconds(6));

  /** Refuses a total shorter than the first token's, and times that are not positive. */
  public TimeOuts {
    if (connect.isZero()
        || connect.isNegative()
        || firstToken.isNegative()
        || firstToken.isZero()) {
      throw new IllegalArgumentException("time-outs must be positive");
    }
    if (total.compareTo(firstToken) < 0) {
      throw new IllegalArgumentException("the total is shorter than the wait for the first token");
    }
  }
}
