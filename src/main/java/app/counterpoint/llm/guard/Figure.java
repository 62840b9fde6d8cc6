package app.counterpoint.llm.guard;

import java.math.BigDecimal;

/**
 * A number with what it counts.
 *
 * @param unit a currency, a span of time, or empty
 */
record Figure(BigDecimal value, Kind kind, String unit) {
  enum Kind {
    PERCENT,
    MONEY,
    TIME,
    PLAIN
  }

  /** Whether somebody who said {@code source} has thereby said this figure too. */
  boolean standsIn(Figure source) {
    boolean same = value.compareTo(source.value) == 0;
    return same && (kind == Kind.PLAIN || (kind == source.kind && unit.equals(source.unit)));
  }
}
