package app.counterpoint.slack.listeners;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.Incident;
import com.slack.api.bolt.response.Response;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Acknowledges at once and does the work afterwards. What the work throws becomes a line in the log
 * and, where somebody waits for it, one polite sentence with the same id.
 *
 * <p>At most {@value #QUEUE} pieces of work wait; what comes when they do is refused as if it had
 * failed, so that a flood ends in an apology and not in an hour's backlog.
 */
public final class AckFirst implements AutoCloseable {
  private static final int THREADS = 8;
  private static final int QUEUE = 1_000;
  private static final long SOON_MILLIS = 1_000;
  private static final long GOODBYE_SECONDS = 5;

  /** Work that may fail in any way. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  private final ThreadPoolExecutor workers;

  /** Starts with no thread; they come with the work. */
  public AckFirst(Meters meters) {
    workers =
        new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE));
    workers.allowCoreThreadTimeOut(true);
    meters.queueDepth(() -> workers.getQueue().size());
  }

  /** Acknowledges; a failure of the work is only logged. */
  Response then(Work work) {
    return then(work, incident -> {});
  }

  /** Acknowledges; a failure of the work is logged, and its id told. */
  Response then(Work work, Consumer<Incident> tell) {
    later(work, tell);
    return Response.ok();
  }

  /**
   * Acknowledges with what the work comes to, if it does so soon; else without it, which is told
   * when it is there, as is the id of its failure.
   *
   * @throws IllegalStateException if the work fails soon
   */
  <T> Response soon(
      Supplier<T> work, Function<T, Response> ack, Consumer<T> late, Consumer<Incident> tell) {
    CompletableFuture<T> made = CompletableFuture.supplyAsync(work, workers);
    try {
      return ack.apply(made.get(SOON_MILLIS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      CompletableFuture<T> unused =
          made.whenComplete((value, failure) -> guarded(() -> late.accept(made.get()), tell));
      return Response.ok();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the work failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Does the work when a thread is free. */
  void later(Work work, Consumer<Incident> tell) {
    try {
      workers.execute(() -> guarded(work, tell));
    } catch (RejectedExecutionException e) {
      tell.accept(Incident.log("work", e));
    }
  }

  /** Does the work; what it throws is logged, and its id told. */
  static void guarded(Work work, Consumer<Incident> tell) {
    try {
      work.run();
    } catch (Exception e) {
      tell.accept(Incident.log("work", e));
    }
  }

  /** Takes no more work and waits a little for what has begun. */
  @Override
  public void close() {
    workers.shutdown();
    try {
      if (!workers.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      workers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
