package app.counterpoint.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetersTest {
  private static final Pattern NAME = Pattern.compile("counterpoint_[a-z]+(_[a-z]+)*");
  private static final Pattern LINE = Pattern.compile("([a-z_]+)(\\{.*})? .+");

  private final Meters meters = new Meters();

  private enum Why {
    NOT_WATCHED
  }

  private void countAll() {
    meters.acked("command", Duration.ofMillis(40));
    meters.matched("price-pressure");
    meters.tip(Meters.TipStep.OFFERED);
    meters.silent(Why.NOT_WATCHED);
    meters.refused(Why.NOT_WATCHED);
    meters.repeated("event");
    meters.unsureOfRepeat("event");
    meters.failed("action");
    meters.notSlacks(Why.NOT_WATCHED);
    meters.heldBack();
    meters.slackError("chat.postMessage", "channel_not_found");
    meters.fitted(Duration.ofMillis(900), false);
    meters.kept(Why.NOT_WATCHED, Duration.ofMillis(30));
    meters.fittedInVain();
    meters.tokens(900, 120);
    meters.queueDepth(() -> 3);
    meters.requestsWaiting(() -> 4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counterpoint_ack_seconds_count{surface=\"command\"} 1",
        "counterpoint_matches_total{situation=\"price-pressure\"} 1.0",
        "counterpoint_fits_seconds_count{cached=\"false\"} 1",
        "counterpoint_fits_kept_seconds_count{why=\"not_watched\"} 1",
        "counterpoint_fits_unshown_total 1.0",
        "counterpoint_model_tokens_total{direction=\"in\"} 900.0",
        "counterpoint_model_tokens_total{direction=\"out\"} 120.0",
        "counterpoint_tips_total{step=\"offered\"} 1.0",
        "counterpoint_silences_total{why=\"not_watched\"} 1.0",
        "counterpoint_refusals_total{why=\"not_watched\"} 1.0",
        "counterpoint_repeats_total{surface=\"event\"} 1.0",
        "counterpoint_unsure_repeats_total{surface=\"event\"} 1.0",
        "counterpoint_failures_total{surface=\"action\"} 1.0",
        "counterpoint_signature_failures_total{why=\"not_watched\"} 1.0",
        "counterpoint_events_held_back_total 1.0",
        "counterpoint_slack_errors_total{error=\"channel_not_found\",method=\"chat.postMessage\"}"
            + " 1.0",
        "counterpoint_queue_depth 3.0",
        "counterpoint_requests_waiting 4.0"
      })
  void gives_out(String line) {
    countAll();

    assertThat(meters.scrape().lines()).contains(line);
  }

  @Test
  void has_names_that_prometheus_takes() {
    countAll();

    assertThat(meters.scrape().lines().filter(line -> !line.startsWith("#")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(LINE.matcher(line).replaceAll("$1")).matches(NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "0.25", "3.0"})
  void sorts_acks_by_how_long_they_took(String seconds) {
    meters.acked("command", Duration.ofMillis(80));

    assertThat(meters.scrape())
        .contains("counterpoint_ack_seconds_bucket{surface=\"command\",le=\"" + seconds + "\"} 1");
  }

  @Test
  void counts_a_slow_ack_as_slow() {
    meters.acked("command", Duration.ofMillis(80));

    assertThat(meters.scrape())
        .contains("counterpoint_ack_seconds_bucket{surface=\"command\",le=\"0.05\"} 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "They want 20% off", "U012AB3CD", "a\"b", "é"})
  void takes_no_words_for_an_error(String error) {
    meters.slackError("auth.test", error);

    assertThat(meters.scrape())
        .contains("counterpoint_slack_errors_total{error=\"other\",method=\"auth.test\"} 1.0");
  }

  @Test
  void keeps_the_number_of_errors_bounded() {
    for (int i = 0; i < 500; i++) {
      meters.slackError("auth.test", "error_" + i);
    }

    assertThat(meters.scrape().lines().filter(line -> line.contains("slack_errors_total{")))
        .hasSize(100);
  }

  @Test
  void keeps_hold_of_what_it_measures() {
    AtomicInteger depth = new AtomicInteger(7);
    meters.queueDepth(depth::get);
    System.gc();

    assertThat(meters.scrape()).contains("counterpoint_queue_depth 7.0");
  }
}
