package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.playbook.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matches, and the judgement of the threshold over them. */
class MatchesTest {
  private static final Threshold THRESHOLD = new Threshold(0.8, 0.4);

  private static Match match(String situation, double score) {
    return new Match(situation, new Score(score));
  }

  private static Matches matches(double price, double door, double none) {
    return Matches.of(
        List.of(
            match("price-pressure", price),
            match("closed-door", door),
            match(Situation.NONE, none)),
        THRESHOLD);
  }

  @Test
  void ranks_the_best_first() {
    assertThat(matches(0.2, 0.7, 0.1).ranked())
        .extracting(Match::situation)
        .containsExactly("closed-door", "price-pressure", "none");
  }

  @Test
  void of_equals_the_first_by_name_comes_first() {
    assertThat(matches(0.4, 0.4, 0.2).top().situation()).isEqualTo("closed-door");
  }

  @Test
  void none_may_be_on_top() {
    assertThat(matches(0.2, 0.1, 0.7).top().isNone()).isTrue();
  }

  @Test
  void the_situations_are_all_but_none() {
    assertThat(matches(0.2, 0.1, 0.7).situations())
        .extracting(Match::situation)
        .containsExactly("price-pressure", "closed-door");
  }

  @Test
  void coachable_is_all_that_is_not_none() {
    assertThat(matches(0.2, 0.1, 0.7).coachable().value()).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void without_none_everything_is_coachable() {
    assertThat(Matches.of(List.of(match("price-pressure", 1)), THRESHOLD).coachable())
        .isEqualTo(new Score(1));
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "0.90, 0.05, 0.05, SPEAK",
    "0.50, 0.40, 0.10, SPEAK",
    "1.00, 0.00, 0.00, SPEAK",
    "0.00, 0.00, 1.00, NOTHING_TO_COACH",
    "0.30, 0.30, 0.40, NOTHING_TO_COACH",
    "0.60, 0.10, 0.30, NOT_SURE_ENOUGH",
    "0.40, 0.39, 0.21, NOT_SURE_ENOUGH",
    "0.30, 0.20, 0.25, NOT_SURE_ENOUGH",
    "0.39, 0.39, 0.10, TORN",
    "0.10, 0.39, 0.05, TORN",
  })
  void the_threshold_says_why(double price, double door, double none, Verdict verdict) {
    assertThat(matches(price, door, none).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_score_on_the_threshold_is_enough() {
    assertThat(matches(0.4, 0.35, 0.125).verdict()).isEqualTo(Verdict.SPEAK);
  }

  @ParameterizedTest
  @CsvSource({
    "SPEAK, true",
    "NOTHING_TO_COACH, false",
    "NOT_SURE_ENOUGH, false",
    "TORN, false",
  })
  void only_one_verdict_speaks(Verdict verdict, boolean speaks) {
    assertThat(verdict.speaks()).isEqualTo(speaks);
  }

  @Test
  void the_shipped_threshold_would_rather_be_silent() {
    assertThat(Threshold.SHIPPED.coachable()).isBetween(0.5, 1.0);
    assertThat(Threshold.SHIPPED.situation()).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void refuses_a_score_that_is_no_share(double value) {
    assertThatThrownBy(() -> new Score(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("between 0 and 1");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0.5, true", "0.5, 0.4, true", "0.5, 0.6, false", "0, 0, true", "1, 1, true"})
  void a_score_reaches_what_is_not_above_it(double score, double threshold, boolean reaches) {
    assertThat(new Score(score).reaches(threshold)).isEqualTo(reaches);
  }

  @Test
  void scores_compare_by_value() {
    assertThat(new Score(0.4)).isLessThan(new Score(0.5)).isEqualByComparingTo(new Score(0.4));
  }

  @Test
  void only_none_is_none() {
    assertThat(match("none-such", 1).isNone()).isFalse();
  }
}
