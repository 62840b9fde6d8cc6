package app.counterpoint.digest;

import java.time.Instant;
import java.util.List;

/** What happened in a stretch of time, its beginning included and its end not. */
public interface WeekLog {

  /** A situation that came up. */
  record CameUp(String situation, int asked, Crowd by) {}

  /** A play that was found helpful. */
  record Helpful(String snippet, Crowd to) {}

  /**
   * A nudge that went out.
   *
   * @param openedBy who opened the card behind it for the first time
   */
  record Reached(String snippet, int channels, Crowd openedBy) {}

  /** The situations that were asked about, the most asked first. */
  List<CameUp> cameUp(Instant from, Instant to);

  /** The plays that people called helpful, those of most people first. */
  List<Helpful> helpful(Instant from, Instant to);

  /** The nudges that were posted, those in most channels first. */
  List<Reached> reached(Instant from, Instant to);
}
