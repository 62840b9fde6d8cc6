package app.counterpoint.matching;

import app.counterpoint.playbook.Cue;
import java.util.List;

/** What the matcher is measured against: well-known methods over the same cues. */
public final class Baselines {
  /** What divides BM25's scores, so that their exponentials make shares. */
  private static final double BM25_SCALE = 3;

  /** The same for cosines, which e5 keeps between 0.7 and 0.9. */
  private static final double COSINE_SCALE = 0.03;

  private Baselines() {}

  /** BM25 over the cues. */
  public static Matcher bm25(List<Cue> cues) {
    Bm25 index = new Bm25(cues.stream().map(cue -> Query.of(cue.text()).text()).toList());
    return new CueMatcher(cues, query -> index.scores(query.text()), BM25_SCALE);
  }

  /** The bare encoder's cosine with the cues that the matcher was learned from. */
  public static Matcher nearest(LearnedMatcher matcher) {
    return new CueMatcher(matcher.cues(), matcher::similarities, COSINE_SCALE);
  }
}
