package app.counterpoint;

import app.counterpoint.workspace.SeenDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the store in a thread of its own and waits no longer than Slack can spare, whatever the
 * store's own patience is. What was asked too late is still written down, if the store recovers.
 */
final class SeenInTime implements SeenDeliveries, AutoCloseable {
  private static final int THREADS = 16;
  private static final int QUEUE = 100;

  private final SeenDeliveries seen;
  private final Duration patience;
  private final ThreadPoolExecutor asking =
      new ThreadPoolExecutor(
          THREADS,
          THREADS,
          30,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(QUEUE),
          SeenInTime::daemon);

  SeenInTime(SeenDeliveries seen, Duration patience) {
    this.seen = seen;
    this.patience = patience;
    asking.allowCoreThreadTimeOut(true);
  }

  /**
   * {@inheritDoc}
   *
   * @throws RuntimeException also where the store does not say in time
   */
  @Override
  public boolean first(String id, Instant at) {
    Future<Boolean> answer = asking.submit(() -> seen.first(id, at));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new IllegalStateException("the store does not say in time", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the store cannot say", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "seen");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    asking.shutdown();
  }
}
