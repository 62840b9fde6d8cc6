package app.counterpoint.matching;

import java.util.Comparator;
import java.util.List;

/**
 * Every situation and {@code none}, ranked; the scores sum to 1.
 *
 * @param ranked best first, never empty; at most one of them is none
 * @param verdict whether a watched channel would speak, and why not
 */
public record Matches(List<Match> ranked, Verdict verdict) {
  /** Ranks the matches; of equal ones the first by name comes first. */
  static Matches of(List<Match> matches, Threshold threshold) {
    List<Match> ranked =
        matches.stream()
            .sorted(Comparator.comparing(Match::score).reversed().thenComparing(Match::situation))
            .toList();
    return new Matches(ranked, threshold.judge(ranked));
  }

  /** The best answer, none included. */
  public Match top() {
    return ranked.get(0);
  }

  /** The situations alone, best first. */
  public List<Match> situations() {
    return ranked.stream().filter(match -> !match.isNone()).toList();
  }

  /** How likely it is that there is anything to coach: from 0 to 1. */
  public Score coachable() {
    return coachable(ranked);
  }

  /** The same of matches that have no verdict yet. */
  static Score coachable(List<Match> matches) {
    double none =
        matches.stream().filter(Match::isNone).mapToDouble(match -> match.score().value()).sum();
    return new Score(Math.min(1, Math.max(0, 1 - none)));
  }
}
