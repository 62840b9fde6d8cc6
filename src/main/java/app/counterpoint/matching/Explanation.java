package app.counterpoint.matching;

import java.util.List;

/**
 * Why an answer came out as it did, for whoever wants to know, not for the rep.
 *
 * @param nearest the cues most like the text, nearest first
 * @param words the words of the text that weighed most for the answer, heaviest first
 */
public record Explanation(List<NearCue> nearest, List<Weight> words) {
  /** Copies the lists. */
  public Explanation {
    nearest = List.copyOf(nearest);
    words = List.copyOf(words);
  }

  /**
   * A cue and how like the text it is.
   *
   * @param similarity the cosine of the two vectors, at most 1
   */
  public record NearCue(String text, String situation, double similarity) {}

  /**
   * A word and what it added to the answer's score over the average of all answers, before
   * calibration.
   */
  public record Weight(String word, double weight) {}
}
