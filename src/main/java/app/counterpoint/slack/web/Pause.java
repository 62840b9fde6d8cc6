package app.counterpoint.slack.web;

import java.time.Duration;

/** Lets time pass before another try; tests let none pass. */
@FunctionalInterface
public interface Pause {
  /** The one that really waits. */
  Pause REAL =
      time -> {
        try {
          Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  /** Waits on the calling thread; returns early, with its interrupt flag set, if interrupted. */
  void sleep(Duration time);
}
