package app.counterpoint.digest;

import app.counterpoint.coaching.PassedOn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A week in numbers.
 *
 * @param to when it ends; not part of it
 * @param zone whose Monday it ends on
 * @param unanswered what its askers passed on, because they found no answer
 */
public record Digest(
    Instant from,
    Instant to,
    ZoneId zone,
    List<WeekLog.CameUp> cameUp,
    List<WeekLog.Helpful> helpful,
    List<PassedOn.Entry> unanswered,
    List<WeekLog.Reached> nudges) {
  private static final int MOST_PASSED_ON = 200;

  /** Copies. */
  public Digest {
    cameUp = List.copyOf(cameUp);
    helpful = List.copyOf(helpful);
    unanswered = List.copyOf(unanswered);
    nudges = List.copyOf(nudges);
  }

  /** What the logs hold of that week. */
  static Digest of(Instant from, Instant to, ZoneId zone, WeekLog log, PassedOn passedOn) {
    return new Digest(
        from,
        to,
        zone,
        log.cameUp(from, to),
        log.helpful(from, to),
        passedOn.newest(MOST_PASSED_ON).stream()
            .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to))
            .toList(),
        log.reached(from, to));
  }

  /** Leaves out the questions: they are people's words. */
  @Override
  public String toString() {
    return "Digest[" + from + ", " + to + "]";
  }
}
