package app.counterpoint.coaching;

import java.util.function.Consumer;

/**
 * Fits a snippet's words to the deal at hand. The playbook stays the truth: a writer may rephrase,
 * never invent, and whatever goes wrong leaves the playbook's words in place.
 */
public interface Writer extends AutoCloseable {
  /** Where no model is set up. */
  Writer NONE = (draft, pieces) -> new Written.Kept(Obstacle.OFF);

  /**
   * Fits the words, handing out each piece as soon as it is whole and has passed every check: the
   * questions in order, then the script. Waits on the calling thread, for no longer than the
   * writer's total time; never throws of itself, though what {@code pieces} throws passes through.
   *
   * @return the fitted words, which are the pieces handed out; or why the playbook's are kept, in
   *     which case pieces already handed out are sound but do not make a whole card
   */
  Written fit(Draft draft, Consumer<Piece> pieces);

  /** Fits the words, all at once. */
  default Written fit(Draft draft) {
    return fit(draft, piece -> {});
  }

  /** Lets go of whatever it holds; fittings under way end in the playbook's words. */
  @Override
  default void close() {}
}
