package app.counterpoint.coaching;

import java.util.List;
import java.util.Optional;

/** What came of fitting a snippet's words to the deal. */
public sealed interface Written {
  /**
   * Words for this deal, every one of them checked. The snippet's source, its why and its avoid
   * stay as they are.
   *
   * @param questions as many as the snippet has, in its order
   * @param script present exactly where the snippet has one, in the tone of the draft
   */
  record Fitted(List<String> questions, Optional<String> script) implements Written {
    /** Copies the questions. */
    public Fitted {
      questions = List.copyOf(questions);
    }
  }

  /**
   * The playbook's own words are used.
   *
   * @param stumbled the few words that a check stumbled over, for an operator's terminal; they may
   *     come from a deal, so they are in no log, no metric and not in {@link #toString}
   */
  record Kept(Obstacle why, String stumbled) implements Written {
    /** Kept without a word to point at. */
    public Kept(Obstacle why) {
      this(why, "");
    }

    @Override
    public String toString() {
      return "Kept[" + why + "]";
    }
  }
}
