package app.counterpoint.slack.gate;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How much longer somebody can wait, over several questions. */
final class TimeLeft {
  private final long end;

  TimeLeft(Duration patience) {
    this.end = System.nanoTime() + patience.toNanos();
  }

  /** The answer if it is there in time; what is there already is taken even when time is up. */
  <T> Optional<T> await(CompletableFuture<T> answer) {
    try {
      return Optional.of(answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
