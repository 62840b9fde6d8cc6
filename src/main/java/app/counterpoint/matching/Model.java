package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    CueVectors vectors) {

  /** The probability of each label. */
  double[] shares(Features features) {
    return calibration.apply(regression.scores(features), Calibration.none(labels));
  }

  void write(DataOutput out) throws IOException {
    out.writeUTF(key);
    out.writeInt(labels.size());
    for (String label : labels) {
      out.writeUTF(label);
    }
    grams.write(out);
    regression.write(out);
    out.writeDouble(calibration.temperature());
    out.writeDouble(calibration.offset());
    vectors.write(out);
  }

  static Model read(DataInput in) throws IOException {
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
        CueVectors.read(in));
  }
}
