package app.counterpoint.slack.http;

import app.counterpoint.metrics.Meters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What operators and their machines look at.
 *
 * @param parts what must be ready before the app is
 */
public record Operations(Meters meters, List<Readiness> parts) {
  private static final int NOT_READY = 503;
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

  /** Copies the list. */
  public Operations {
    parts = List.copyOf(parts);
  }

  /** The pages by their paths. */
  Map<String, Page> pages() {
    return Map.of(
        "/healthz",
        Page.reading((request, response, callback) -> Page.write(response, callback, 200, "up\n")),
        "/readyz",
        Page.reading((request, response, callback) -> readiness(response, callback)),
        "/metrics",
        Page.reading(
            (request, response, callback) ->
                Page.write(response, callback, 200, PROMETHEUS, meters.scrape())));
  }

  private void readiness(Response response, Callback callback) {
    String lacking =
        parts.stream()
            .map(Operations::lacking)
            .flatMap(Optional::stream)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    boolean ready = lacking.isEmpty();
    Page.write(response, callback, ready ? 200 : NOT_READY, ready ? "ready\n" : lacking);
  }

  private static Optional<String> lacking(Readiness part) {
    try {
      return part.lacking();
    } catch (RuntimeException e) {
      return Optional.of("a check failed: " + e.getClass().getSimpleName());
    }
  }
}
