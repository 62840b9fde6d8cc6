package app.counterpoint.slack.gate;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers, each asked for once at a time and kept for as long as its content allows. What is
 * forgotten while it is being asked for is not kept.
 */
final class Kept<K, V> {
  private static final int MOST = 20_000;

  private final AsyncCache<K, V> answers;
  private final Function<V, Duration> howLong;
  private final Calls calls;

  Kept(Function<V, Duration> howLong, Calls calls, Clock clock) {
    this.howLong = howLong;
    this.calls = calls;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .expireAfter(Expiry.<K, V>creating((key, answer) -> howLong.apply(answer)))
            .buildAsync();
  }

  /** The answer, kept or asked for on another thread; fails where no thread is to be had. */
  CompletableFuture<V> get(K key, Supplier<V> ask) {
    CompletableFuture<V> shared = answers.get(key, (wanted, own) -> calls.start(ask));
    return shared.thenApply(answer -> passOn(key, shared, answer));
  }

  /** The cache would drop it a moment later, when somebody may already have asked again. */
  private V passOn(K key, CompletableFuture<V> shared, V answer) {
    if (howLong.apply(answer).isZero()) {
      answers.asMap().remove(key, shared);
    }
    return answer;
  }

  /** The next who asks gets a new answer. */
  void forget(K key) {
    answers.synchronous().invalidate(key);
  }
}
