package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import java.util.Optional;

/**
 * What one event of a stream says.
 *
 * @param text more of the answer, perhaps none
 * @param tokensIn tokens of the prompt counted so far; 0 where it does not say
 * @param tokensOut tokens of the answer counted so far; 0 where it does not say
 * @param ended whether nothing follows
 * @param obstacle why there is no answer
 */
record Chunk(String text, int tokensIn, int tokensOut, boolean ended, Optional<Obstacle> obstacle) {
  static final Chunk NOTHING = new Chunk("", 0, 0, false, Optional.empty());
  static final Chunk END = new Chunk("", 0, 0, true, Optional.empty());

  static Chunk text(String text) {
    return new Chunk(text, 0, 0, false, Optional.empty());
  }

  static Chunk tokens(int in, int out) {
    return new Chunk("", in, out, false, Optional.empty());
  }

  static Chunk failed(Obstacle why) {
    return new Chunk("", 0, 0, true, Optional.of(why));
  }
}
