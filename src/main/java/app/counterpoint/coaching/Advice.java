package app.counterpoint.coaching;

import app.counterpoint.matching.Facts;
import app.counterpoint.matching.Score;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import java.util.List;
import java.util.stream.Stream;

/** What the coach has to say; each case needs a view of its own. */
public sealed interface Advice {

  /**
   * A snippet for a situation that the coach is sure enough of.
   *
   * @param score how sure, from 0 to 1
   * @param alternates the situation's other snippets not yet shown, the other school first
   * @param facts what of the question may be woven into the snippet
   */
  record Coaching(
      Situation situation,
      Score score,
      Snippet snippet,
      List<Snippet> alternates,
      Facts facts,
      Stance stance)
      implements Advice {
    /** Copies the list. */
    public Coaching {
      alternates = List.copyOf(alternates);
    }

    /**
     * The snippet and its alternates, each once, in the order in which a person goes through them
     * who wants another angle time and again: those with the half that was wanted come before the
     * others, and the other school comes next.
     */
    public List<Snippet> angles() {
      Stream<Snippet> suiting = alternates.stream().filter(stance::suits);
      Stream<Snippet> others = alternates.stream().filter(other -> !stance.suits(other));
      return Stream.of(Stream.of(snippet), suiting, others).flatMap(part -> part).toList();
    }
  }

  /**
   * Two situations about as likely; the asker knows which.
   *
   * @param choices the likelier first
   */
  record AskBack(List<Situation> choices) implements Advice {
    /** Refuses anything but two choices. */
    public AskBack {
      choices = List.copyOf(choices);
      if (choices.size() != 2) {
        throw new IllegalArgumentException("asking back takes two choices, not " + choices.size());
      }
    }
  }

  /**
   * Nothing in the playbook fits, which is a correct answer.
   *
   * @param nearest up to three situations, the nearest first
   */
  record NothingToCoach(List<Situation> nearest) implements Advice {
    /** Copies the list. */
    public NothingToCoach {
      nearest = List.copyOf(nearest);
    }
  }
}
