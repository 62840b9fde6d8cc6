package app.counterpoint.slack.views;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a value that comes back from a button or a modal says. It may be months old, and is checked
 * like anything from outside.
 */
public sealed interface Reading<T> {
  /** It says this. */
  record Whole<T>(T value) implements Reading<T> {}

  /** It was right once: what it speaks of left the playbook, or an older app wrote it. */
  record Stale<T>() implements Reading<T> {}

  /** It was never ours, or was changed on its way. */
  record Tampered<T>() implements Reading<T> {}

  /** What it says, if it says anything. */
  default Optional<T> whole() {
    return this instanceof Whole<T> whole ? Optional.of(whole.value) : Optional.empty();
  }

  /** Reads on from what it says; a reading that says nothing stays what it is. */
  default <R> Reading<R> then(Function<? super T, ? extends Reading<R>> next) {
    if (this instanceof Whole<T> whole) {
      return next.apply(whole.value);
    }
    return this instanceof Stale<T> ? new Stale<>() : new Tampered<>();
  }

  /** A value that must be in the playbook: stale where it is not. */
  static <T> Reading<T> known(Optional<T> value) {
    return value.<Reading<T>>map(Whole::new).orElseGet(Stale::new);
  }
}
