package app.counterpoint;

import app.counterpoint.slack.Incident;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does what is to be done now and then, one thing at a time; a failure does not end it. */
final class Housekeeping implements AutoCloseable {
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "housekeeping");
            thread.setDaemon(true);
            return thread;
          });

  /** Does the work once after this time, and then again and again with as long between. */
  void every(Duration pause, String name, Runnable work) {
    every(pause, pause, name, work);
  }

  /** Does the work once after the first time, and then again and again with the pause between. */
  void every(Duration first, Duration pause, String name, Runnable work) {
    ScheduledFuture<?> unused =
        clockwork.scheduleWithFixedDelay(
            () -> guarded(name, work), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void guarded(String name, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      Incident.log(name, e);
    }
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
  }
}
