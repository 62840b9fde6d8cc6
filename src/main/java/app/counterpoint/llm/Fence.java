package app.counterpoint.llm;

import java.util.random.RandomGenerator;

/** The line around what a rep wrote. Drawn anew each time, so that nobody can write it himself. */
final class Fence {
  private Fence() {}

  /** A line that does not occur in the text. */
  static String around(String text, RandomGenerator random) {
    String fence;
    do {
      fence = "=== " + Long.toHexString(random.nextLong()) + " ===";
    } while (text.contains(fence));
    return fence;
  }
}
