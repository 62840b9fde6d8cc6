package app.counterpoint;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on in a thread of its own until somebody needs what comes of it. */
final class Ahead<T> implements Callable<T> {
  private final FutureTask<T> work;

  private Ahead(FutureTask<T> work) {
    this.work = work;
  }

  /** Begins it; nobody needs to wait for it. */
  static <T> Ahead<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "ahead");
    thread.setDaemon(true);
    thread.start();
    return new Ahead<>(task);
  }

  /**
   * Waits for what comes of it.
   *
   * @throws Exception the very one that the work threw; an error arrives as {@link
   *     ExecutionException}
   */
  @Override
  public T call() throws Exception {
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception failure ? failure : e;
    }
  }
}
