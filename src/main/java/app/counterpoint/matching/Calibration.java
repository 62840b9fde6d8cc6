package app.counterpoint.matching;

import java.util.List;

/**
 * Turns a model's scores into probabilities that mean what they say: one temperature for all (Guo
 * et al., "On Calibration of Modern Neural Networks", 2017) and an offset for none, fitted on
 * answers to cues that the answering model had not seen.
 *
 * @param temperature above 0; over 1 where the model is too sure of itself
 * @param offset added to the score of none
 */
record Calibration(double temperature, double offset) {
  private static final double SMALLEST = 1e-9;
  private static final int ROUNDS = 60;

  /** Refuses a temperature that turns the ranking round. */
  Calibration {
    if (!(temperature > 0)) {
      throw new IllegalArgumentException("a temperature is above 0, not " + temperature);
    }
  }

  /** The probability of each class, none being the one at {@code none}; below 0 there is none. */
  double[] apply(double[] scores, int none) {
    double[] shifted = scores.clone();
    if (none >= 0) {
      shifted[none] += offset;
    }
    for (int c = 0; c < shifted.length; c++) {
      shifted[c] /= temperature;
    }
    return Vectors.softmax(shifted);
  }

  /**
   * The calibration under which the right answers are most likely, by coordinate search.
   *
   * @param scores of models that had not seen the example
   */
  static Calibration fit(List<double[]> scores, int[] labels, int none) {
    Calibration best = new Calibration(1, 0);
    double least = loss(best, scores, labels, none);
    double stepT = 0.3;
    double stepO = 0.5;
    for (int round = 0; round < ROUNDS; round++) {
      Calibration before = best;
      for (double[] move : new double[][] {{stepT, 0}, {-stepT, 0}, {0, stepO}, {0, -stepO}}) {
        Calibration tried =
            new Calibration(before.temperature * Math.exp(move[0]), before.offset + move[1]);
        double loss = loss(tried, scores, labels, none);
        if (loss < least) {
          least = loss;
          best = tried;
        }
      }
      if (best.equals(before)) {
        stepT /= 2;
        stepO /= 2;
      }
    }
    return best;
  }

  private static double loss(
      Calibration calibration, List<double[]> scores, int[] labels, int none) {
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      double share = calibration.apply(scores.get(i), none)[labels[i]];
      loss -= Math.log(Math.max(SMALLEST, share));
    }
    return loss / labels.length;
  }
}
