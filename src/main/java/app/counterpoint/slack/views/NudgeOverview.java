package app.counterpoint.slack.views;

import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeReaders;
import java.util.List;

/**
 * The nudges as managers see them.
 *
 * @param planned the scheduled and paused ones, in the order in which they go out
 * @param morePlanned how many there are beside these
 * @param past those that went out for the last time, the newest first
 * @param morePast how many there are beside these
 */
public record NudgeOverview(List<Entry> planned, int morePlanned, List<Entry> past, int morePast) {
  /** A nudge with what became of it so far. */
  public record Entry(Nudge nudge, DeliveryLog.Tally sent, NudgeReaders.Counts readers) {}

  /** Copies. */
  public NudgeOverview {
    planned = List.copyOf(planned);
    past = List.copyOf(past);
  }
}
