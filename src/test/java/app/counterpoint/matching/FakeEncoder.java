package app.counterpoint.matching;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An encoder without weights: texts that share words have vectors close together. */
final class FakeEncoder implements Encoder {
  static final int DIMENSIONS = 64;

  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicBoolean closed = new AtomicBoolean();

  @Override
  public int dimensions() {
    return DIMENSIONS;
  }

  @Override
  public float[] encode(String text) {
    calls.incrementAndGet();
    float[] vector = new float[DIMENSIONS];
    vector[0] = 1;
    for (String word : text.toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      vector[1 + Math.floorMod(word.hashCode() * 31, DIMENSIONS - 1)] += 1;
    }
    return Vectors.unit(vector);
  }

  /** How many texts were encoded. */
  int calls() {
    return calls.get();
  }

  boolean isClosed() {
    return closed.get();
  }

  @Override
  public void close() {
    closed.set(true);
  }
}
