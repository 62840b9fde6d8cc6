package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A linear model with one score for each class: {@code bias + meaning · weights + letters ·
 * weights}. Weights lie feature by feature, the classes of a feature side by side, so that scoring
 * walks memory forwards. Immutable after training.
 */
final class SoftmaxRegression {
  /** How much more a unit of meaning counts than a unit of letters; chosen by experiment. */
  private static final float MEANING = 5;

  private final int classes;
  private final float[] bias;
  private final float[] center;
  private final float[] meaning;
  private final float[] letters;

  SoftmaxRegression(int classes, float[] center, int grams) {
    this(
        classes,
        new float[classes],
        center,
        new float[center.length * classes],
        new float[grams * classes]);
  }

  private SoftmaxRegression(
      int classes, float[] bias, float[] center, float[] meaning, float[] letters) {
    this.classes = classes;
    this.bias = bias;
    this.center = center;
    this.meaning = meaning;
    this.letters = letters;
  }

  int classes() {
    return classes;
  }

  float[] bias() {
    return bias;
  }

  float[] meaning() {
    return meaning;
  }

  float[] letters() {
    return letters;
  }

  /** The score of each class, unbounded. */
  double[] scores(Features features) {
    float[] sums = bias.clone();
    float[] vector = features.meaning();
    for (int i = 0; i < center.length; i++) {
      add(sums, centered(vector, i), meaning, i * classes);
    }
    addLetters(sums, features.letters());
    return widen(sums);
  }

  /** One number of a meaning, as the model weighs it. */
  float centered(float[] vector, int i) {
    return (vector[i] - center[i]) * MEANING;
  }

  /** What the letters alone add to each class. */
  double[] letterScores(Sparse sparse) {
    float[] sums = new float[classes];
    addLetters(sums, sparse);
    return widen(sums);
  }

  private void addLetters(float[] sums, Sparse sparse) {
    for (int i = 0; i < sparse.size(); i++) {
      add(sums, sparse.values()[i], letters, sparse.positions()[i] * classes);
    }
  }

  private double[] widen(float[] sums) {
    double[] scores = new double[classes];
    for (int c = 0; c < classes; c++) {
      scores[c] = sums[c];
    }
    return scores;
  }

  private void add(float[] sums, float value, float[] weights, int from) {
    for (int c = 0; c < classes; c++) {
      sums[c] += value * weights[from + c];
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(classes);
    for (float[] part : new float[][] {bias, center, meaning, letters}) {
      Floats.write(part, out);
    }
  }

  static SoftmaxRegression read(DataInput in) throws IOException {
    int classes = in.readInt();
    return new SoftmaxRegression(
        classes, Floats.read(in), Floats.read(in), Floats.read(in), Floats.read(in));
  }
}
