package app.counterpoint.nudges;

import java.time.Duration;

/**
 * How fast the agenda works, and how patient it is.
 *
 * @param polling how often it looks for what is due
 * @param heartbeat how often a copy of the app says that it lives; one that misses four is dead,
 *     and its work is begun again
 * @param settled how long after its claim a delivery is either posted or never will be
 * @param window how late a delivery may be made; after that it is reported as missed
 */
public record Pace(Duration polling, Duration heartbeat, Duration settled, Duration window) {

  /** The pace for real life, with this window. */
  public static Pace usual(Duration window) {
    return new Pace(Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ofMinutes(2), window);
  }
}
