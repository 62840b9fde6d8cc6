package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The encoder's vectors of texts already seen, a byte a number, by a hash of the text. They are
 * kept with the trained model, so that a changed playbook costs only its new cues, and so that the
 * nearest cues of an answer can be shown. Immutable.
 */
final class CueVectors {
  private static final int STEPS = 127;

  private final int dimensions;
  private final Map<Long, byte[]> vectors;

  private CueVectors(int dimensions, Map<Long, byte[]> vectors) {
    this.dimensions = dimensions;
    this.vectors = vectors;
  }

  /** No text yet. */
  static CueVectors none(int dimensions) {
    return new CueVectors(dimensions, Map.of());
  }

  /** Vectors for exactly these texts: those already here, and the rest from the encoder. */
  CueVectors covering(List<String> texts, Encoder encoder) {
    Map<Long, byte[]> all =
        texts.parallelStream()
            .distinct()
            .collect(
                Collectors.toMap(
                    CueVectors::hash, text -> packed(text, encoder), (one, other) -> other));
    return new CueVectors(dimensions, all);
  }

  /** The text's vector, of length 1, as exact as a byte a number allows. */
  float[] vector(String text) {
    byte[] packed = vectors.get(hash(text));
    if (packed == null) {
      throw new IllegalArgumentException("no vector of that text");
    }
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = packed[i];
    }
    return Vectors.unit(vector);
  }

  private byte[] packed(String text, Encoder encoder) {
    byte[] known = vectors.get(hash(text));
    return known == null ? pack(encoder.encode(text)) : known;
  }

  private static byte[] pack(float[] vector) {
    float largest = 0;
    for (float value : vector) {
      largest = Math.max(largest, Math.abs(value));
    }
    byte[] packed = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      packed[i] = (byte) Math.round(vector[i] / largest * STEPS);
    }
    return packed;
  }

  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(dimensions);
    out.writeInt(vectors.size());
    for (Map.Entry<Long, byte[]> entry : new TreeMap<>(vectors).entrySet()) {
      out.writeLong(entry.getKey());
      out.write(entry.getValue());
    }
  }

  static CueVectors read(DataInput in) throws IOException {
    int dimensions = in.readInt();
    int count = in.readInt();
    Map<Long, byte[]> vectors = new HashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      long key = in.readLong();
      byte[] vector = new byte[dimensions];
      in.readFully(vector);
      vectors.put(key, vector);
    }
    return new CueVectors(dimensions, vectors);
  }
}
