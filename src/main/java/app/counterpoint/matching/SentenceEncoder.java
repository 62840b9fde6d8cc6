package app.counterpoint.matching;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * e5-small-v2 (Wang et al., "Text Embeddings by Weakly-Supervised Contrastive Pre-training", 2022;
 * MIT licence) with weights of eight bits, run by ONNX Runtime on the caller's thread: the mean of
 * the last layer's vectors, scaled to length 1, after the prefix {@code query: } that the model was
 * trained with.
 *
 * <p>Safe for any number of threads. No network; the weights come from the class path.
 */
final class SentenceEncoder implements Encoder {
  private static final String WEIGHTS = "/e5-small-v2-q.onnx";
  private static final String VOCABULARY = "/e5-small-v2-q-tokenizer.json";
  private static final String PREFIX = "query: ";
  static final int DIMENSIONS = 384;

  /** Word pieces read of one message; a message of a hundred words has about 140. */
  private static final int LONGEST = 192;

  /** What its vectors depend on, besides the text. */
  static final String IDENTITY = "e5-small-v2-q " + LONGEST;

  private final WordPieces wordPieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private SentenceEncoder(WordPieces wordPieces, OrtEnvironment environment, OrtSession session) {
    this.wordPieces = wordPieces;
    this.environment = environment;
    this.session = session;
  }

  /**
   * Loads weights and vocabulary, which takes about half a second.
   *
   * @throws IllegalStateException if this build lacks them or the machine has no native runtime
   */
  static SentenceEncoder load() {
    try (InputStream vocabulary = open(VOCABULARY);
        InputStream weights = open(WEIGHTS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      OrtSession session = environment.createSession(weights.readAllBytes(), options);
      return new SentenceEncoder(WordPieces.read(vocabulary), environment, session);
    } catch (IOException | OrtException e) {
      throw new IllegalStateException("cannot load the sentence encoder", e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream stream = SentenceEncoder.class.getResourceAsStream(resource);
    if (stream == null) {
      throw new FileNotFoundException("this build carries no " + resource);
    }
    return stream;
  }

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] encode(String text) {
    long[] ids = wordPieces.ids(PREFIX + text, LONGEST);
    long[] shape = {1, ids.length};
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor inputIds = tensor(ids, shape);
        OnnxTensor attention = tensor(ones, shape);
        OnnxTensor types = tensor(new long[ids.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids", inputIds, "attention_mask", attention, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), ids.length);
    } catch (OrtException e) {
      throw new IllegalStateException(
          "the sentence encoder failed on " + ids.length + " pieces", e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  private static float[] mean(FloatBuffer rows, int count) {
    float[] row = new float[DIMENSIONS];
    float[] sum = new float[DIMENSIONS];
    for (int i = 0; i < count; i++) {
      rows.get(row);
      for (int j = 0; j < DIMENSIONS; j++) {
        sum[j] += row[j];
      }
    }
    return Vectors.unit(sum);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("cannot close the sentence encoder", e);
    }
  }
}
