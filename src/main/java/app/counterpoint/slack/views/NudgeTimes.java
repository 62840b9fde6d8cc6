package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.time.DayOfWeek;
import java.util.Map;

/** When a nudge goes out, in words and by the clock on its manager's wall. */
final class NudgeTimes {
  private NudgeTimes() {}

  /** The next time, with the zone; that it does not go out where it does not. */
  static String next(Nudge nudge, Wording wording) {
    return nudge
        .next()
        .map(at -> ScheduleWords.moment(at, nudge.schedule().zone()))
        .map(
            at ->
                wording.say(
                    Phrase.COMPOSE_GOES_OUT,
                    Map.of("time", at, "zone", ScheduleWords.zone(nudge.schedule().zone()))))
        .orElseGet(() -> wording.say(Phrase.COMPOSE_PAUSED));
  }

  /** Whether the first day is a Saturday or Sunday that the schedule leaves out. */
  static boolean skipsFirst(Schedule schedule) {
    return schedule.repeat() == Repeat.WEEKDAYS
        && schedule.first().getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }
}
