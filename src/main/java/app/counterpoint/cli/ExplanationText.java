package app.counterpoint.cli;

import app.counterpoint.matching.Explanation;
import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints why an answer came out as it did. */
final class ExplanationText {
  private static final int RANKED = 4;

  private ExplanationText() {}

  static void print(String text, LearnedMatcher matcher, PrintWriter out) {
    Query query = Query.of(text);
    Matches matches = matcher.match(query);
    Explanation explanation = matcher.explain(query);
    out.println();
    out.println("channel: " + matches.verdict());
    for (Match match : matches.ranked().subList(0, Math.min(RANKED, matches.ranked().size()))) {
      out.printf(Locale.ROOT, "%.3f %s%n", match.score().value(), match.situation());
    }
    for (Explanation.Weight weight : explanation.words()) {
      out.printf(Locale.ROOT, "%+.2f \"%s\"%n", weight.weight(), weight.word());
    }
    for (Explanation.NearCue near : explanation.nearest()) {
      String cue = near.text().replace("\n", "\\n");
      out.printf(Locale.ROOT, "%.3f %s: %s%n", near.similarity(), near.situation(), cue);
    }
  }
}
