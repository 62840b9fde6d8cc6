package app.counterpoint.tips;

import java.time.Duration;

/**
 * How much may be said unasked.
 *
 * @param perPerson the most tips a person gets within {@code personWindow}
 * @param perChannel the least time between two tips in one channel
 * @param sameSnippet the least time before a person is offered the same snippet again
 */
public record Budget(
    int perPerson, Duration personWindow, Duration perChannel, Duration sameSnippet) {
  /** One a day for a person, one in half an hour for a channel, a snippet again after two weeks. */
  public static final Budget DEFAULT =
      new Budget(1, Duration.ofDays(1), Duration.ofMinutes(30), Duration.ofDays(14));

  /** Refuses negative figures. */
  public Budget {
    if (perPerson < 0
        || personWindow.isNegative()
        || perChannel.isNegative()
        || sameSnippet.isNegative()) {
      throw new IllegalArgumentException("a budget cannot be negative");
    }
  }
}
