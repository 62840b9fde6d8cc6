package app.counterpoint.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

  private static final String SLACK_ERRORS = "counterpoint.slack.errors";
  private static final int MOST_ERRORS = 100;
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]{1,60}");
  private static final Duration[] STEPS =
      IntStream.of(10, 25, 50, 100, 250, 500, 1_000, 2_000, 3_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Starts at nought. */
  public Meters() {
    registry
        .config()
        .meterFilter(
            MeterFilter.maximumAllowableTags(
                SLACK_ERRORS, "error", MOST_ERRORS, MeterFilter.deny()));
  }

  /** A request of Slack's was acknowledged; {@code took} is from its arrival. */
  public void acked(String surface, Duration took) {
    Timer.builder("counterpoint.ack")
        .description("Time from a request's arrival to its acknowledgement")
        .serviceLevelObjectives(STEPS)
        .tag("surface", surface)
        .register(registry)
        .record(took);
  }

  /** A question was matched to a situation, or to none. */
  public void matched(String situation) {
    count("counterpoint.matches", "situation", situation);
  }

  /** A tip was offered, opened or sent away. */
  public void tip(TipStep step) {
    count("counterpoint.tips", "step", lower(step));
  }

  /** No tip was given. */
  public void silent(Enum<?> why) {
    count("counterpoint.silences", "why", lower(why));
  }

  /** The gate kept something from being said. */
  public void refused(Enum<?> why) {
    count("counterpoint.refusals", "why", lower(why));
  }

  /** Slack delivered something again, and it was left alone. */
  public void repeated(String surface) {
    count("counterpoint.repeats", "surface", surface);
  }

  /** It could not be found out whether a delivery was taken before. */
  public void unsureOfRepeat(String surface) {
    count("counterpoint.unsure.repeats", "surface", surface);
  }

  /** A listener threw. */
  public void failed(String surface) {
    count("counterpoint.failures", "surface", surface);
  }

  /** A request was turned away because it did not prove that it is Slack's. */
  public void notSlacks(Enum<?> why) {
    count("counterpoint.signature.failures", "why", lower(why));
  }

  /** Slack said that it holds back events because there were too many. */
  public void heldBack() {
    Counter.builder("counterpoint.events.held.back").register(registry).increment();
  }

  /**
   * Slack's API refused a call or did not answer.
   *
   * @param error Slack's word for it; anything that is no plain word is counted as {@code other}
   */
  public void slackError(String method, String error) {
    Counter.builder(SLACK_ERRORS)
        .tag("method", method)
        .tag("error", PLAIN.matcher(error).matches() ? error : "other")
        .register(registry)
        .increment();
  }

  /** A language model fitted words; {@code cached} if they were paid for before. */
  public void fitted(Duration took, boolean cached) {
    Timer.builder("counterpoint.fits")
        .description("Time in which words were fitted to a deal")
        .tag("cached", String.valueOf(cached))
        .register(registry)
        .record(took);
  }

  /** The playbook's words were kept, after so long. */
  public void kept(Enum<?> why, Duration took) {
    Timer.builder("counterpoint.fits.kept")
        .description("Time until the playbook's words were kept")
        .tag("why", lower(why))
        .register(registry)
        .record(took);
  }

  /** Fitted words were not shown: their card was turned meanwhile, or Slack did not take them. */
  public void fittedInVain() {
    Counter.builder("counterpoint.fits.unshown").register(registry).increment();
  }

  /** What a call of the language model cost. */
  public void tokens(long in, long out) {
    tokens("in", in);
    tokens("out", out);
  }

  private void tokens(String direction, long tokens) {
    Counter.builder("counterpoint.model.tokens")
        .tag("direction", direction)
        .register(registry)
        .increment((double) tokens);
  }

  /** How much work waits. */
  public void queueDepth(IntSupplier depth) {
    gauge("counterpoint.queue.depth", depth);
  }

  /** How many requests of Slack's wait for a thread. */
  public void requestsWaiting(IntSupplier depth) {
    gauge("counterpoint.requests.waiting", depth);
  }

  /** All of it in the text format that Prometheus reads. */
  public String scrape() {
    return registry.scrape();
  }

  private void count(String name, String label, String value) {
    Counter.builder(name).tag(label, value).register(registry).increment();
  }

  /** The registry must hold the supplier: by itself it would let a lambda be collected. */
  private void gauge(String name, IntSupplier value) {
    Gauge.builder(name, value, IntSupplier::getAsInt).strongReference(true).register(registry);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
