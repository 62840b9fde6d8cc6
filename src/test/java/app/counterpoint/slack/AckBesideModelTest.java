package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.llm.ModelSettings;
import app.counterpoint.llm.TimeOuts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A card is acknowledged as fast with a model that does not answer as without one. */
class AckBesideModelTest {
  private static final int ROUNDS = 30;
  private static final Duration NOISE = Duration.ofMillis(60);

  private final DealModel silent = new DealModel();

  @RegisterExtension final AppExtension without = AppExtension.demo();

  @RegisterExtension
  final AppExtension dead =
      AppExtension.demo()
          .with(ModelSettings.URL, "http://127.0.0.1:1/v1")
          .with(ModelSettings.MODEL, "a-model");

  @RegisterExtension final AppExtension hanging = silent.app().waitingForTheModel(TimeOuts.DEFAULT);

  @AfterEach
  void close() {
    silent.close();
  }

  @Test
  void acknowledges_as_fast_where_the_endpoint_is_dead_or_never_answers() {
    silent.answers(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    List<Duration> plain = new ArrayList<>();
    List<Duration> refused = new ArrayList<>();
    List<Duration> unanswered = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      String asked = "/procurement-tips they want " + (round + 5) + "% off by friday";
      plain.add(without.riley().types(ACME, asked).took());
      refused.add(dead.riley().types(ACME, asked).took());
      unanswered.add(hanging.riley().types(ACME, asked).took());
    }

    System.out.printf(
        "Median time to the acknowledgement: %d ms without a model, %d ms with a dead endpoint,"
            + " %d ms with one that never answers%n",
        median(plain).toMillis(), median(refused).toMillis(), median(unanswered).toMillis());
    Duration most = median(plain).multipliedBy(2).plus(NOISE);
    assertThat(median(refused)).isLessThan(most);
    assertThat(median(unanswered)).isLessThan(most);
    assertThat(silent.calls()).isPositive();
  }

  @Test
  void changes_nothing_else_where_the_endpoint_is_dead() {
    dead.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    dead.until(() -> dead.metrics().contains("counterpoint_fits_kept_seconds_count{why=\"unreach"));
    dead.settle();

    assertThat(dead.riley().seesAlone(ACME)).hasSize(1);
  }

  @Test
  void keeps_the_card_where_the_first_token_is_slow() {
    silent.answers(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
    hanging.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    hanging.until(
        () -> hanging.metrics().contains("counterpoint_fits_kept_seconds_count{why=\"slow"));
    hanging.settle();

    assertThat(hanging.riley().seesAlone(ACME)).hasSize(1);
  }

  private static Duration median(List<Duration> all) {
    return all.stream().sorted().toList().get(all.size() / 2);
  }
}
