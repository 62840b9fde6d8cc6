package app.counterpoint.matching;

import java.util.List;
import java.util.Random;

/**
 * Fits a {@link SoftmaxRegression} by stochastic gradient descent on the cross entropy, with a step
 * size for each weight (Duchi, Hazan and Singer, "Adaptive Subgradient Methods", 2011). One thread
 * and a fixed seed: the same examples give the same weights to the bit.
 */
final class SoftmaxTrainer {
  private static final int EPOCHS = 14;
  private static final float RATE = 0.07f;
  private static final float DECAY = 2e-5f;

  /** The share of certainty withheld from each label: cues have one label, deals often two. */
  private static final float SMOOTHING = 0.1f;

  private static final long SEED = 20261122;

  private final int classes;
  private final int grams;

  SoftmaxTrainer(int classes, int grams) {
    this.classes = classes;
    this.grams = grams;
  }

  /**
   * Fits a model.
   *
   * @param examples at least one
   * @param labels the class of each, from 0
   */
  SoftmaxRegression fit(List<Features> examples, int[] labels) {
    SoftmaxRegression model = new SoftmaxRegression(classes, center(examples), grams);
    float[] biasSquares = new float[classes];
    float[] meaningSquares = new float[model.meaning().length];
    float[] letterSquares = new float[model.letters().length];
    int[] order = new int[examples.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    Random random = new Random(SEED);
    float[] slope = new float[classes];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int at : order) {
        Features features = examples.get(at);
        slope(model, features, labels[at], slope);
        step(model.bias(), biasSquares, 0, 1, slope);
        for (int i = 0; i < features.meaning().length; i++) {
          step(
              model.meaning(),
              meaningSquares,
              i * classes,
              model.centered(features.meaning(), i),
              slope);
        }
        Sparse letters = features.letters();
        for (int i = 0; i < letters.size(); i++) {
          step(
              model.letters(),
              letterSquares,
              letters.positions()[i] * classes,
              letters.values()[i],
              slope);
        }
      }
    }
    return model;
  }

  private static float[] center(List<Features> examples) {
    float[] center = new float[examples.get(0).meaning().length];
    for (Features features : examples) {
      for (int i = 0; i < center.length; i++) {
        center[i] += features.meaning()[i] / examples.size();
      }
    }
    return center;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  private void slope(SoftmaxRegression model, Features features, int label, float[] slope) {
    double[] shares = Vectors.softmax(model.scores(features));
    for (int c = 0; c < classes; c++) {
      float wanted = SMOOTHING / classes + (c == label ? 1 - SMOOTHING : 0);
      slope[c] = (float) shares[c] - wanted;
    }
  }

  private void step(float[] weights, float[] squares, int from, float value, float[] slope) {
    for (int c = 0; c < classes; c++) {
      float gradient = slope[c] * value + DECAY * weights[from + c];
      float square = squares[from + c] + gradient * gradient;
      squares[from + c] = square;
      weights[from + c] -= RATE * gradient / ((float) Math.sqrt(square) + 1e-6f);
    }
  }
}
