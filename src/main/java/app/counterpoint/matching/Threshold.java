package app.counterpoint.matching;

import java.util.List;

/**
 * When to speak unasked. A tip that nobody needed costs more than one missed, so the figures are
 * set for precision, with a margin: a threshold tuned on one set of messages loses precision on the
 * next.
 *
 * @param coachable the least share of all that is not none
 * @param situation the least score of the best situation
 */
public record Threshold(double coachable, double situation) {

  /** The shipped threshold; {@code package-info} tells how it was chosen. */
  public static final Threshold SHIPPED = new Threshold(0.98, 0.50);

  Verdict judge(List<Match> ranked) {
    Match top = ranked.get(0);
    if (top.isNone()) {
      return Verdict.NOTHING_TO_COACH;
    }
    if (!Matches.coachable(ranked).reaches(coachable)) {
      return Verdict.NOT_SURE_ENOUGH;
    }
    return top.score().reaches(situation) ? Verdict.SPEAK : Verdict.TORN;
  }
}
