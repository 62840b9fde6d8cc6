package app.counterpoint.localslack;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A way in which a call can fail on purpose. */
public sealed interface Failure {

  /** 429, and how many seconds to wait. */
  record RateLimited(int retryAfter) implements Failure {}

  /** 500 with a page instead of JSON. */
  record ServerError() implements Failure {}

  /** No answer until the local Slack closes or the failure is lifted. */
  record Hang() implements Failure {}

  /** 200 with JSON that breaks off. */
  record MalformedJson() implements Failure {}

  /** {@code ok: false} with an error. */
  record Refused(String error) implements Failure {}

  /** The right answer with keys left out wherever they stand in it. */
  record WithoutKeys(Set<String> keys) implements Failure {}

  /** The connection is closed before an answer. */
  record Disconnect() implements Failure {}

  /** The right answer, so long after the deed was done. */
  record Slow(Duration delay) implements Failure {}

  /** 429 with {@code Retry-After}, in seconds. */
  static Failure rateLimited(int retryAfter) {
    return new RateLimited(retryAfter);
  }

  /** 500. */
  static Failure serverError() {
    return new ServerError();
  }

  /** No answer, for as long as the failure stays. */
  static Failure hang() {
    return new Hang();
  }

  /** A body that is no JSON. */
  static Failure malformedJson() {
    return new MalformedJson();
  }

  /** {@code ok: false} with this error. */
  static Failure refused(String error) {
    return new Refused(error);
  }

  /** The right answer without these keys. */
  static Failure withoutKeys(String... keys) {
    return new WithoutKeys(Set.copyOf(List.of(keys)));
  }

  /** Does it, and says so only after a while. */
  static Failure slow(Duration delay) {
    return new Slow(delay);
  }

  /** No answer, and no connection any more. */
  static Failure disconnect() {
    return new Disconnect();
  }
}
