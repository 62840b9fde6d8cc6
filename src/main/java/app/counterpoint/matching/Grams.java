package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Character n-grams inside words, weighed by term frequency (1 + ln tf) and inverse document
 * frequency, scaled to length 1. They catch what an embedding blurs: jargon, typos, word forms.
 *
 * <p>The dictionary is learned from the cues; a gram that only one cue has is left out. Immutable.
 */
final class Grams {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;
  private static final int FEWEST_DOCUMENTS = 2;

  private final LongTable positions;
  private final float[] idf;

  private Grams(LongTable positions, float[] idf) {
    this.positions = positions;
    this.idf = idf;
  }

  /** Learns the dictionary of the given documents. */
  static Grams learn(List<String> documents) {
    Map<Long, Integer> frequencies = new HashMap<>();
    for (String document : documents) {
      Arrays.stream(hashes(document))
          .distinct()
          .forEach(gram -> frequencies.merge(gram, 1, Integer::sum));
    }
    long[] kept =
        frequencies.entrySet().stream()
            .filter(entry -> entry.getValue() >= FEWEST_DOCUMENTS)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray();
    float[] idf = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      int frequency = frequencies.getOrDefault(kept[i], 0);
      idf[i] = (float) (Math.log((1.0 + documents.size()) / (1.0 + frequency)) + 1);
    }
    return new Grams(new LongTable(kept), idf);
  }

  /** How many different grams there are. */
  int size() {
    return idf.length;
  }

  /** The text's vector; empty where it has no known gram. */
  Sparse vector(String text) {
    int[] found =
        Arrays.stream(hashes(text)).mapToInt(positions::indexOf).filter(i -> i >= 0).toArray();
    Arrays.sort(found);
    int[] at = new int[found.length];
    float[] values = new float[found.length];
    int count = 0;
    double norm = 0;
    for (int from = 0, to; from < found.length; from = to) {
      to = from + 1;
      while (to < found.length && found[to] == found[from]) {
        to++;
      }
      at[count] = found[from];
      values[count] = (float) ((1 + Math.log(to - from)) * idf[found[from]]);
      norm += values[count] * values[count];
      count++;
    }
    for (int i = 0; i < count; i++) {
      values[i] /= (float) Math.sqrt(norm);
    }
    return new Sparse(Arrays.copyOf(at, count), Arrays.copyOf(values, count));
  }

  /** The grams of all words, each word between two spaces, as hashes. */
  private static long[] hashes(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
    long[] hashes = new long[64];
    int count = 0;
    for (String word : words) {
      String padded = " " + word + " ";
      for (int from = 0; from + SHORTEST <= padded.length(); from++) {
        long hash = 0xcbf29ce484222325L;
        for (int to = from; to < Math.min(padded.length(), from + LONGEST); to++) {
          hash = (hash ^ padded.charAt(to)) * 0x100000001b3L;
          if (to - from + 1 >= SHORTEST) {
            hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
            hashes[count++] = mix(hash);
          }
        }
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  void write(DataOutput out) throws IOException {
    long[] keys = positions.keys();
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeFloat(idf[i]);
    }
  }

  static Grams read(DataInput in) throws IOException {
    long[] keys = new long[in.readInt()];
    float[] idf = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readLong();
      idf[i] = in.readFloat();
    }
    return new Grams(new LongTable(keys), idf);
  }
}
