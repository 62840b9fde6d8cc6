package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The model and its trainer. */
class SoftmaxRegressionTest {
  private static final int CLASSES = 3;
  private static final int GRAMS = 9;
  private static final int DIMENSIONS = 6;

  /** Examples whose class shows in the meaning, in the letters, or in both. */
  private static final class Sample {
    private final List<Features> examples = new ArrayList<>();
    private final int[] labels;

    Sample(long seed, int count, boolean inMeaning, boolean inLetters) {
      Random random = new Random(seed);
      labels = new int[count];
      for (int i = 0; i < count; i++) {
        int label = i % CLASSES;
        labels[i] = label;
        float[] meaning = new float[DIMENSIONS];
        for (int j = 0; j < DIMENSIONS; j++) {
          meaning[j] = (float) (random.nextGaussian() * 0.1);
        }
        meaning[label] += inMeaning ? 1 : 0;
        int gram = inLetters ? label * 3 + random.nextInt(3) : random.nextInt(GRAMS);
        examples.add(
            new Features(Vectors.unit(meaning), new Sparse(new int[] {gram}, new float[] {1})));
      }
    }

    SoftmaxRegression fit() {
      return new SoftmaxTrainer(CLASSES, GRAMS).fit(examples, labels);
    }

    double accuracy(SoftmaxRegression model) {
      int right = 0;
      for (int i = 0; i < labels.length; i++) {
        double[] scores = model.scores(examples.get(i));
        int best = 0;
        for (int c = 1; c < CLASSES; c++) {
          best = scores[c] > scores[best] ? c : best;
        }
        right += best == labels[i] ? 1 : 0;
      }
      return (double) right / labels.length;
    }
  }

  @Test
  void learns_what_shows_in_the_meaning() {
    SoftmaxRegression model = new Sample(1, 300, true, false).fit();
    assertThat(new Sample(2, 300, true, false).accuracy(model)).isGreaterThan(0.97);
  }

  @Test
  void learns_what_shows_in_the_letters() {
    SoftmaxRegression model = new Sample(3, 300, false, true).fit();
    assertThat(new Sample(4, 300, false, true).accuracy(model)).isGreaterThan(0.97);
  }

  @Test
  void learns_nothing_where_nothing_shows() {
    SoftmaxRegression model = new Sample(5, 300, false, false).fit();
    assertThat(new Sample(6, 300, false, false).accuracy(model)).isBetween(0.2, 0.5);
  }

  @Test
  void the_same_examples_give_the_same_weights_to_the_bit() throws IOException {
    assertThat(bytes(new Sample(7, 200, true, true).fit()))
        .isEqualTo(bytes(new Sample(7, 200, true, true).fit()));
  }

  @Test
  void other_examples_give_other_weights() throws IOException {
    assertThat(bytes(new Sample(7, 200, true, true).fit()))
        .isNotEqualTo(bytes(new Sample(8, 200, true, true).fit()));
  }

  @Test
  void learns_from_a_single_example() {
    SoftmaxRegression model = new Sample(9, 1, true, true).fit();
    assertThat(new Sample(9, 1, true, true).accuracy(model)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 1e6f, -1e6f, Float.MIN_VALUE, 1e30f})
  void scores_are_finite_on_extreme_input(float extreme) {
    float[] meaning = new float[DIMENSIONS];
    Arrays.fill(meaning, extreme);
    Sparse letters = new Sparse(new int[] {0, 8}, new float[] {extreme, extreme});
    SoftmaxRegression model = new Sample(10, 100, true, true).fit();
    for (double score : model.scores(new Features(meaning, letters))) {
      assertThat(score).isFinite();
    }
  }

  @Test
  void letters_that_are_not_there_add_nothing() {
    SoftmaxRegression model = new Sample(11, 100, true, true).fit();
    assertThat(model.letterScores(new Sparse(new int[0], new float[0])))
        .containsOnly(0)
        .hasSize(CLASSES);
  }

  @Test
  void letters_add_to_their_own_class_most() {
    SoftmaxRegression model = new Sample(12, 300, false, true).fit();
    double[] scores = model.letterScores(new Sparse(new int[] {4}, new float[] {1}));
    assertThat(scores[1]).isGreaterThan(scores[0]).isGreaterThan(scores[2]);
  }

  @Test
  void what_was_written_scores_the_same() throws IOException {
    Sample sample = new Sample(13, 60, true, true);
    SoftmaxRegression model = sample.fit();
    SoftmaxRegression copy =
        SoftmaxRegression.read(new DataInputStream(new ByteArrayInputStream(bytes(model))));
    for (Features features : sample.examples) {
      assertThat(copy.scores(features)).isEqualTo(model.scores(features));
    }
  }

  private static byte[] bytes(SoftmaxRegression model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
