package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.Situation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Learns a {@link Model} from cues. The same cues give the same model on the same machine. */
final class Training {
  /** Raised whenever the code would learn something else from the same cues. */
  private static final int VERSION = 4;

  private static final int FOLDS = 3;

  private final Encoder encoder;

  Training(Encoder encoder) {
    this.encoder = encoder;
  }

  /** What a model depends on, as a hash: the cues, the encoder, this code's version. */
  static String key(List<Cue> cues) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(
          (VERSION + "\n" + SentenceEncoder.IDENTITY + "\n").getBytes(StandardCharsets.UTF_8));
      for (Cue cue : cues) {
        digest.update(
            (cue.situation() + "\t" + cue.text() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Learns from the cues.
   *
   * @param known vectors from an earlier training, reused where the text is the same
   */
  Model learn(List<Cue> cues, CueVectors known) {
    List<String> labels = cues.stream().map(Cue::situation).distinct().sorted().toList();
    List<String> texts = texts(cues);
    int[] classes = cues.stream().mapToInt(cue -> labels.indexOf(cue.situation())).toArray();
    CueVectors vectors = known.covering(texts, encoder);
    Grams grams = Grams.learn(texts);
    List<Features> examples =
        texts.parallelStream()
            .map(text -> new Features(vectors.vector(text), grams.vector(text)))
            .toList();
    SoftmaxTrainer trainer = new SoftmaxTrainer(labels.size(), grams.size());
    List<Integer> turns = IntStream.rangeClosed(0, FOLDS).boxed().toList();
    List<SoftmaxRegression> models =
        turns.parallelStream().map(fold -> fit(trainer, examples, classes, fold)).toList();
    List<double[]> unseen = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      unseen.add(models.get(1 + i % FOLDS).scores(examples.get(i)));
    }
    int none = labels.indexOf(Situation.NONE);
    Calibration calibration = Calibration.fit(unseen, classes, none);
    Glance glance = Glance.learn(examples, classes, none, grams.size());
    return new Model(key(cues), labels, grams, models.get(0), calibration, glance, vectors);
  }

  /** The cues' texts as the matcher sees them. */
  static List<String> texts(List<Cue> cues) {
    return cues.parallelStream().map(cue -> Query.of(cue.text()).text()).toList();
  }

  /** Fits on everything for fold 0, else on all but that fold. */
  private static SoftmaxRegression fit(
      SoftmaxTrainer trainer, List<Features> examples, int[] classes, int fold) {
    int[] kept = IntStream.range(0, classes.length).filter(i -> 1 + i % FOLDS != fold).toArray();
    return trainer.fit(
        IntStream.of(kept).mapToObj(examples::get).toList(),
        IntStream.of(kept).map(i -> classes[i]).toArray());
  }
}
