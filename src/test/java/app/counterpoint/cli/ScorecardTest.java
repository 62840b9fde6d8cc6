package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Every figure was worked out by hand from the six texts of {@link #SIX}. */
class ScorecardTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private static final Scorecard SIX =
      new Cards()
          .add(List.of("a"), Verdict.SPEAK, Map.of("a", 0.8, "b", 0.1, "none", 0.1))
          .add(List.of("a"), Verdict.SPEAK, Map.of("b", 0.6, "a", 0.1, "none", 0.3))
          .add(List.of("b"), Verdict.NOTHING_TO_COACH, Map.of("none", 0.55, "b", 0.45))
          .add(List.of("none"), Verdict.NOTHING_TO_COACH, Map.of("none", 0.9, "a", 0.1))
          .add(List.of("none"), Verdict.SPEAK, Map.of("a", 0.65, "none", 0.35))
          .add(List.of("a", "b"), Verdict.NOT_SURE_ENOUGH, Map.of("b", 0.95, "none", 0.05))
          .card();

  @Test
  void counts_the_right_situations_in_scope() {
    assertThat(SIX.rightInScope()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void counts_none_out_of_scope() {
    assertThat(SIX.noneOutOfScope()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void precision_is_of_the_spoken() {
    assertThat(SIX.precision()).isEqualTo(2 / 3.0, EXACTLY);
  }

  @Test
  void recall_is_of_those_that_wanted_it() {
    assertThat(SIX.recall()).isEqualTo(2 / 4.0, EXACTLY);
  }

  @Test
  void counts_the_right_situations_of_the_rightly_spoken() {
    assertThat(SIX.rightOfSpoken()).isEqualTo(1 / 2.0, EXACTLY);
  }

  @Test
  void average_precision_runs_over_all_thresholds() {
    assertThat(SIX.averagePrecision()).isEqualTo((1 + 1 + 1 + 4 / 5.0) / 4, EXACTLY);
  }

  @Test
  void recall_at_a_high_precision_stops_before_the_first_mistake() {
    assertThat(SIX.recallAtPrecision(0.95)).isEqualTo(3 / 4.0, EXACTLY);
  }

  @Test
  void recall_at_a_lower_precision_goes_past_it() {
    assertThat(SIX.recallAtPrecision(0.8)).isEqualTo(1, EXACTLY);
  }

  @Test
  void calibration_error_is_weighed_by_bin() {
    double bins = 0.55 + (0.6 + 0.65) + (1 - 0.8) + (2 - 0.9 - 0.95);

    assertThat(SIX.calibrationError()).isEqualTo(bins / 6, EXACTLY);
  }

  @Test
  void a_score_on_the_edge_of_two_bins_counts_once() {
    Scorecard card =
        new Cards()
            .add(List.of("a"), Verdict.TORN, Map.of("a", 0.3, "b", 0.25, "c", 0.2, "none", 0.25))
            .card();

    assertThat(card.calibrationError()).isEqualTo(0.7, EXACTLY);
  }

  @Test
  void a_score_of_one_counts_in_the_last_bin() {
    Scorecard card =
        new Cards().add(List.of("a"), Verdict.SPEAK, Map.of("a", 1.0, "none", 0.0)).card();

    assertThat(card.calibrationError()).isEqualTo(0, EXACTLY);
  }

  @Test
  void the_label_decides_whether_to_speak_where_it_says_so() {
    Map<String, Double> sure = Map.of("a", 0.9, "none", 0.1);
    Scorecard card =
        new Cards()
            .add(List.of("a"), Optional.of(false), Verdict.SPEAK, sure)
            .add(List.of("a"), Optional.of(true), Verdict.SPEAK, sure)
            .card();

    assertThat(card.precision()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void no_threshold_tells_equal_scores_apart() {
    Scorecard card =
        new Cards()
            .add(List.of("a"), Verdict.SPEAK, Map.of("a", 0.9, "none", 0.1))
            .add(List.of("none"), Verdict.SPEAK, Map.of("a", 0.9, "none", 0.1))
            .card();

    assertThat(card.recallAtPrecision(0.95)).isEqualTo(0, EXACTLY);
    assertThat(card.averagePrecision()).isEqualTo(0.5, EXACTLY);
  }

  @Test
  void every_figure_is_a_number_where_nothing_is_in_scope() {
    Scorecard card =
        new Cards()
            .add(List.of("none"), Verdict.NOTHING_TO_COACH, Map.of("none", 1.0, "a", 0.0))
            .card();

    assertThat(figures(card)).containsExactly(0, 1, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void every_figure_is_a_number_where_all_is_in_scope() {
    Scorecard card =
        new Cards().add(List.of("a"), Verdict.SPEAK, Map.of("a", 1.0, "none", 0.0)).card();

    assertThat(figures(card)).containsExactly(1, 0, 1, 1, 1, 1, 1, 0);
  }

  private static double[] figures(Scorecard card) {
    return new double[] {
      card.rightInScope(),
      card.noneOutOfScope(),
      card.precision(),
      card.recall(),
      card.rightOfSpoken(),
      card.averagePrecision(),
      card.recallAtPrecision(0.95),
      card.calibrationError()
    };
  }

  /** Labelled texts with the answers they got. */
  private static final class Cards {
    private final List<Labelled> labelled = new ArrayList<>();
    private final List<Matches> answers = new ArrayList<>();

    Cards add(List<String> accept, Verdict verdict, Map<String, Double> scores) {
      return add(accept, Optional.empty(), verdict, scores);
    }

    Cards add(
        List<String> accept, Optional<Boolean> speak, Verdict verdict, Map<String, Double> scores) {
      labelled.add(new Labelled("", "", accept, speak));
      List<Match> ranked =
          scores.entrySet().stream()
              .map(entry -> new Match(entry.getKey(), new Score(entry.getValue())))
              .sorted(Comparator.comparing(Match::score).reversed())
              .toList();
      answers.add(new Matches(ranked, verdict));
      return this;
    }

    Scorecard card() {
      return new Scorecard(labelled, answers);
    }
  }
}
