package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The first look at a text, by its letters alone: is this so clearly nothing to coach that its
 * meaning need not be worked out? It saves the encoder's milliseconds for the thanks and lunches of
 * a channel.
 *
 * <p>At {@value #CLEAR} it lets about three in ten of such messages pass, and in held-out cues of
 * two authors (3,853 of them) it passed none that the whole model would have got right.
 */
final class Glance {
  /** The share of nothing-to-coach at which a text is done with. */
  private static final double CLEAR = 0.90;

  private static final float[] NO_MEANING = {};
  private static final int NOTHING = 1;

  private final SoftmaxRegression regression;

  private Glance(SoftmaxRegression regression) {
    this.regression = regression;
  }

  /** Learns from examples of many classes, one of which says that there is nothing to coach. */
  static Glance learn(List<Features> examples, int[] classes, int none, int grams) {
    List<Features> letters =
        examples.stream().map(example -> new Features(NO_MEANING, example.letters())).toList();
    int[] nothing = Arrays.stream(classes).map(c -> c == none ? NOTHING : 0).toArray();
    return new Glance(new SoftmaxTrainer(2, grams).fit(letters, nothing));
  }

  /** How likely there is nothing to coach, from 0 to 1. */
  double nothing(Sparse letters) {
    return Vectors.softmax(regression.letterScores(letters))[NOTHING];
  }

  /** Whether a share of nothing to coach settles the matter. */
  static boolean isClear(double nothing) {
    return nothing >= CLEAR;
  }

  void write(DataOutput out) throws IOException {
    regression.write(out);
  }

  static Glance read(DataInput in) throws IOException {
    return new Glance(SoftmaxRegression.read(in));
  }
}
