package app.counterpoint.matching;

import app.counterpoint.playbook.Situation;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Everything learned from the cues of one playbook.
 *
 * @param key what it was learned from: see {@link Training#key}
 * @param labels the class names, in the order of the regression's classes
 */
record Model(
    String key,
    List<String> labels,
    Grams grams,
    SoftmaxRegression regression,
    Calibration calibration,
    Glance glance,
    CueVectors vectors) {

  /** Raised whenever what is written changes. */
  private static final int FORMAT = 0x43500003;

  /**
   * The probability of each label.
   *
   * @param meaning the text's vector, asked for only if a glance at the letters does not settle it
   */
  double[] shares(String text, Supplier<float[]> meaning) {
    Sparse letters = grams.vector(text);
    int none = labels.indexOf(Situation.NONE);
    double nothing = glance.nothing(letters);
    if (Glance.isClear(nothing)) {
      return around(none, nothing, regression.letterScores(letters));
    }
    return calibration.apply(regression.scores(new Features(meaning.get(), letters)), none);
  }

  /** One label's share as given, the rest in the proportion of their scores. */
  private static double[] around(int label, double share, double[] scores) {
    scores[label] = Double.NEGATIVE_INFINITY;
    double[] shares = Vectors.softmax(scores);
    for (int c = 0; c < shares.length; c++) {
      shares[c] *= 1 - share;
    }
    shares[label] = share;
    return shares;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(key);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    grams.write(out);
    regression.write(out);
    out.writeDouble(calibration.temperature());
    out.writeDouble(calibration.offset());
    glance.write(out);
    vectors.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is of another format
   */
  static Model read(DataInput in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("a model of format " + format + ", not " + FORMAT);
    }
    String key = in.readUTF();
    int count = in.readInt();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      labels.add(in.readUTF());
    }
    return new Model(
        key,
        List.copyOf(labels),
        Grams.read(in),
        SoftmaxRegression.read(in),
        new Calibration(in.readDouble(), in.readDouble()),
        Glance.read(in),
        CueVectors.read(in));
  }
}
