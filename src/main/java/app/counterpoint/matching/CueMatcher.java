package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A matcher without training: a situation is as likely as its three cues most like the text say
 * together.
 */
final class CueMatcher implements Matcher {
  private static final int BEST = 3;

  private final List<Cue> cues;
  private final Function<Query, double[]> likeness;
  private final double scale;

  /**
   * A matcher.
   *
   * @param likeness how like the query each cue is
   * @param scale what the sums are divided by before their exponentials are taken
   */
  CueMatcher(List<Cue> cues, Function<Query, double[]> likeness, double scale) {
    this.cues = List.copyOf(cues);
    this.likeness = likeness;
    this.scale = scale;
  }

  @Override
  public Matches match(Query query) {
    Map<String, double[]> best = new TreeMap<>();
    double[] scores = likeness.apply(query);
    for (int i = 0; i < scores.length; i++) {
      keep(best.computeIfAbsent(cues.get(i).situation(), id -> new double[BEST]), scores[i]);
    }
    List<String> ids = List.copyOf(best.keySet());
    double[] sums = new double[ids.size()];
    for (int i = 0; i < sums.length; i++) {
      for (double score : best.getOrDefault(ids.get(i), new double[0])) {
        sums[i] += score / scale;
      }
    }
    double[] shares = Vectors.softmax(sums);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      matches.add(new Match(ids.get(i), new Score(shares[i])));
    }
    return Matches.of(matches, Threshold.SHIPPED);
  }

  /** Keeps the score if it is among the best, which stay in falling order. */
  private static void keep(double[] best, double score) {
    double rest = score;
    for (int i = 0; i < best.length; i++) {
      double larger = Math.max(best[i], rest);
      rest = Math.min(best[i], rest);
      best[i] = larger;
    }
  }
}
