package app.counterpoint.slack.gate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/** Makes calls on other threads; one that finds no thread fails, as one without an answer does. */
record Calls(Executor threads) {

  <T> CompletableFuture<T> start(Supplier<T> call) {
    try {
      return CompletableFuture.supplyAsync(call, threads);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
