package app.counterpoint;

import app.counterpoint.slack.Incident;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What was opened, to be closed in reverse order; one that fails to close does not spare the rest.
 */
final class Parts implements AutoCloseable {
  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /** Remembers a part, and gives it back. */
  <T extends AutoCloseable> T add(T part) {
    open.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        Incident.log("closing", e);
      }
    }
  }
}
