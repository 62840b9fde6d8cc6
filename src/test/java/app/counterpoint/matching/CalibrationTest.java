package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
  private static final Calibration IDENTITY = new Calibration(1, 0);

  /** Scores that are far too sure of themselves: drawn from mild ones, then blown up. */
  private static final class Overconfident {
    private final List<double[]> scores = new ArrayList<>();
    private final int[] labels = new int[400];

    Overconfident(long seed, double blowUp, double doubt) {
      Random random = new Random(seed);
      for (int i = 0; i < labels.length; i++) {
        double[] mild = random.doubles(4, -2, 2).toArray();
        double[] shares = Vectors.softmax(mild.clone());
        double point = random.nextDouble();
        while (labels[i] < 3 && (point -= shares[labels[i]]) > 0) {
          labels[i]++;
        }
        double[] loud = Arrays.stream(mild).map(score -> score * blowUp).toArray();
        loud[0] -= doubt;
        scores.add(loud);
      }
    }

    Calibration fit() {
      return Calibration.fit(scores, labels, 0);
    }

    double loss(Calibration calibration) {
      double loss = 0;
      for (int i = 0; i < labels.length; i++) {
        loss -= Math.log(Math.max(1e-9, calibration.apply(scores.get(i), 0)[labels[i]]));
      }
      return loss / labels.length;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void lowers_the_loss_on_overconfident_scores(long seed) {
    Overconfident sample = new Overconfident(seed, 5, 0);
    assertThat(sample.loss(sample.fit()))
        .as("seed %d", seed)
        .isLessThan(0.7 * sample.loss(IDENTITY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void finds_the_temperature_that_was_taken_away(long seed) {
    assertThat(new Overconfident(seed, 5, 0).fit().temperature())
        .as("seed %d", seed)
        .isCloseTo(5, within(1.5));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void finds_the_offset_that_was_taken_away(long seed) {
    assertThat(new Overconfident(seed, 1, 3).fit().offset())
        .as("seed %d", seed)
        .isCloseTo(3, within(0.6));
  }

  @Test
  void leaves_scores_that_mean_what_they_say_about_as_they_are() {
    assertThat(new Overconfident(6, 1, 0).fit().temperature()).isCloseTo(1, within(0.25));
  }

  @Test
  void without_examples_it_changes_nothing() {
    assertThat(Calibration.fit(List.of(), new int[0], 0)).isEqualTo(IDENTITY);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keeps_the_ranking_of_situations(long seed) {
    Random random = new Random(seed);
    Calibration calibration = new Calibration(3.3, -1.7);
    for (int turn = 0; turn < 200; turn++) {
      double[] scores = random.doubles(6, -9, 9).toArray();
      scores[5] = -1e3;
      assertThat(ranking(calibration.apply(scores, 5)))
          .as("seed %d, turn %d", seed, turn)
          .isEqualTo(ranking(scores));
    }
  }

  private static List<Integer> ranking(double[] values) {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -values[i]))
        .toList();
  }

  @Test
  void shares_sum_to_one() {
    double[] shares = new Calibration(0.3, 2).apply(new double[] {5, -700, 800}, 1);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void leaves_the_scores_given_as_they_were() {
    double[] scores = {1, 2, 3};
    Calibration calibration = new Calibration(2, 5);
    assertThat(calibration.apply(scores, 0)).isNotEqualTo(scores);
    assertThat(scores).containsExactly(1, 2, 3);
  }

  @Test
  void a_higher_offset_makes_none_likelier() {
    double[] scores = {1, 2, 3};
    assertThat(new Calibration(1, 2).apply(scores, 0)[0])
        .isGreaterThan(IDENTITY.apply(scores, 0)[0]);
  }

  @Test
  void does_without_none() {
    double[] scores = {1, 2};
    assertThat(new Calibration(1, 5).apply(scores, -1)).isEqualTo(IDENTITY.apply(scores, -1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.NEGATIVE_INFINITY})
  void refuses_a_temperature_that_turns_the_ranking_round(double temperature) {
    assertThatThrownBy(() -> new Calibration(temperature, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("temperature");
  }
}
