package app.counterpoint.cli;

import java.util.List;
import java.util.Locale;

/** The rows that {@code eval} prints, as a Markdown table. */
final class ScoreTable {
  static final String HEAD =
      "| matcher | set | texts | right in scope | none out of scope | precision | recall | right of"
          + " spoken | AP | recall at 0.95 | calibration error | p50 ms | p99 ms | heap MB |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|---|---|---|";

  private ScoreTable() {}

  /**
   * One row.
   *
   * @param millis the time of each answer, sorted
   */
  static String row(
      String matcher,
      String set,
      List<Labelled> labelled,
      Scorecard card,
      double[] millis,
      double memory) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.2f | %.2f | %.0f |",
        matcher,
        set,
        labelled.size(),
        card.rightInScope(),
        card.noneOutOfScope(),
        card.precision(),
        card.recall(),
        card.rightOfSpoken(),
        card.averagePrecision(),
        card.recallAtPrecision(0.95),
        card.calibrationError(),
        millis[millis.length / 2],
        millis[millis.length * 99 / 100],
        memory);
  }
}
