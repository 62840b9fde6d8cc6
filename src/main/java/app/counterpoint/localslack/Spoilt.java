package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Supplier;

/** Answers that fail on purpose. */
final class Spoilt {
  private static final String TORN = "{\"ok\":true,\"chan";

  private Spoilt() {}

  /** What goes back in place of the right answer, which may need that answer. */
  static Reply of(Failure failure, Supplier<Reply> right) {
    if (failure instanceof Failure.WithoutKeys lost) {
      Reply whole = right.get();
      JsonNode body = whole.body().deepCopy();
      drop(body, lost.keys());
      return new Reply(whole.status(), body);
    }
    return failure instanceof Failure.Slow slow
        ? right.get().after(slow.delay())
        : instead(failure);
  }

  private static Reply instead(Failure failure) {
    if (failure instanceof Failure.RateLimited limited) {
      return new Reply(429, Json.error("ratelimited"))
          .withHeader("Retry-After", String.valueOf(limited.retryAfter()));
    }
    if (failure instanceof Failure.Refused refused) {
      return new Reply(200, Json.error(refused.error()));
    }
    if (failure instanceof Failure.ServerError) {
      return Reply.raw(500, "<html><body>Server Error</body></html>");
    }
    if (failure instanceof Failure.MalformedJson) {
      return Reply.raw(200, TORN);
    }
    return Reply.none(failure instanceof Failure.Hang);
  }

  private static void drop(JsonNode node, Set<String> keys) {
    if (node instanceof ObjectNode object) {
      object.remove(keys);
    }
    node.forEach(child -> drop(child, keys));
  }
}
