package app.counterpoint.matching;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What stands in a text to the letter: runs of {@value #SHORTEST} to {@value #LONGEST} characters
 * inside words, whole words, and pairs of words next to each other or one apart. Weighed by term
 * frequency (1 + ln tf) and inverse document frequency, scaled to length 1. They catch what an
 * embedding blurs: jargon, typos, word forms, who does what to whom.
 *
 * <p>The dictionary is learned from the cues; a gram that only one cue has is left out. Immutable.
 */
final class Grams {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 4;
  private static final int FEWEST_DOCUMENTS = 2;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%€$£']+");

  /** What begins the hash of each kind of gram, so that no two kinds meet. */
  private static final long LETTERS = 0xcbf29ce484222325L;

  private static final long WORD = 0x9ae16a3b2f90404fL;
  private static final long NEXT = 0xc3a5c85c97cb3127L;
  private static final long NEXT_BUT_ONE = 0xb492b66fbe98f273L;
  private static final long PRIME = 0x100000001b3L;

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

  private static long[] hashes(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    LongStream.Builder hashes = LongStream.builder();
    for (String word : lower.strip().split("\\s+", -1)) {
      addLetters(" " + word + " ", hashes);
    }
    addWords(NO_WORD.split(lower, -1), hashes);
    return hashes.build().toArray();
  }

  private static void addLetters(String padded, LongStream.Builder hashes) {
    for (int from = 0; from + SHORTEST <= padded.length(); from++) {
      long hash = LETTERS;
      for (int to = from; to < Math.min(padded.length(), from + LONGEST); to++) {
        hash = (hash ^ padded.charAt(to)) * PRIME;
        if (to - from + 1 >= SHORTEST) {
          hashes.add(mix(hash));
        }
      }
    }
  }

  private static void addWords(String[] words, LongStream.Builder hashes) {
    long before = 0;
    long last = 0;
    for (String word : words) {
      if (!word.isEmpty()) {
        long hash = WORD;
        for (int i = 0; i < word.length(); i++) {
          hash = (hash ^ word.charAt(i)) * PRIME;
        }
        hashes.add(mix(hash));
        hashes.add(mix((hash ^ NEXT) * PRIME + last));
        hashes.add(mix((hash ^ NEXT_BUT_ONE) * PRIME + before));
        before = last;
        last = mix(hash);
      }
    }
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
