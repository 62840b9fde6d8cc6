package app.counterpoint.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Every figure the app gives out. Labels are names of ours, never words, people or channels. Safe
 * for any number of threads.
 */
public final class Meters {
  /** What became of a tip. */
  public enum TipStep {
    OFFERED,
    SHOWN,
    DISMISSED
  }

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** A request of Slack's was acknowledged. */
  public void acked(String surface, Duration took) {
    Timer.builder("counterpoint.ack")
        .description("Time from a request's arrival to its acknowledgement")
        .publishPercentiles(0.5, 0.99)
        .tag("surface", surface)
        .register(registry)
        .record(took);
  }

  /** A question was matched to a situation, or to none. */
  public void matched(String situation) {
    Counter.builder("counterpoint.matches")
        .tag("situation", situation)
        .register(registry)
        .increment();
  }

  /** A tip was offered, opened or sent away. */
  public void tip(TipStep step) {
    Counter.builder("counterpoint.tips").tag("step", lower(step)).register(registry).increment();
  }

  /** No tip was given. */
  public void silent(Enum<?> why) {
    Counter.builder("counterpoint.silences").tag("why", lower(why)).register(registry).increment();
  }

  /** The gate kept something from being said. */
  public void refused(Enum<?> why) {
    Counter.builder("counterpoint.refusals").tag("why", lower(why)).register(registry).increment();
  }

  /** Slack's API refused a call or did not answer. */
  public void slackError(String method, String error) {
    Counter.builder("counterpoint.slack.errors")
        .tag("method", method)
        .tag("error", error)
        .register(registry)
        .increment();
  }

  /** How much work waits. */
  public void queueDepth(IntSupplier depth) {
    Gauge.builder("counterpoint.queue.depth", depth, IntSupplier::getAsInt).register(registry);
  }

  /** All of it in the text format that Prometheus reads. */
  public String scrape() {
    return registry.scrape();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
