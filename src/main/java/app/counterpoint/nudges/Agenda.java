package app.counterpoint.nudges;

import java.time.Instant;

/**
 * Wakes somebody when something is due, in one copy of the app at a time, again if that copy dies.
 * What is entered twice is one entry.
 */
public interface Agenda {

  /** Has the nudge looked at then; replaces an earlier wish for it. */
  void nudge(String nudge, Instant at);

  /** Has the delivery made then; leaves an earlier wish for it as it is. */
  void delivery(String key, Instant at);

  /** Strikes the nudge out; its deliveries stay. */
  void strike(String nudge);
}
