package app.counterpoint.matching;

/**
 * How likely a situation is the right one, by the matcher's own reckoning.
 *
 * @param value from 0 to 1; calibrated, so that of the answers scored 0.8 about eight in ten are
 *     right
 */
public record Score(double value) implements Comparable<Score> {
  /** Refuses what is not a share. */
  public Score {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a score lies between 0 and 1, not at " + value);
    }
  }

  /** Whether this score is at least that of the threshold. */
  public boolean reaches(double threshold) {
    return value >= threshold;
  }

  @Override
  public int compareTo(Score other) {
    return Double.compare(value, other.value);
  }
}
