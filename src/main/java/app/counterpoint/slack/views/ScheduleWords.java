package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A schedule in words, by the clock on its manager's wall and with the name of that clock. */
public final class ScheduleWords {
  /** The last day that every month has. */
  private static final int SHORTEST_MONTH = 28;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
  private static final String UTC = "UTC";

  private ScheduleWords() {}

  /** When it goes out, as in <em>Every Monday at 09:00 (Europe/London)</em>; not escaped. */
  public static String of(Schedule schedule, Wording wording) {
    return switch (schedule.repeat()) {
      case NEVER -> say(Phrase.SCHEDULE_ONCE, schedule, Map.of("date", day(schedule)), wording);
      case WEEKLY ->
          say(Phrase.SCHEDULE_WEEKLY, schedule, Map.of("weekday", weekday(schedule)), wording);
      case WEEKDAYS -> say(Phrase.SCHEDULE_WEEKDAYS, schedule, Map.of(), wording);
      case MONTHLY ->
          say(monthly(schedule), schedule, Map.of("day", dayOfMonth(schedule)), wording);
    };
  }

  private static String say(
      Phrase phrase, Schedule schedule, Map<String, String> more, Wording wording) {
    Map<String, String> words = new HashMap<>(more);
    words.put("time", CLOCK.format(schedule.first()));
    words.put("zone", zone(schedule.zone()));
    return wording.say(phrase, words);
  }

  private static String day(Schedule schedule) {
    return DAY.format(schedule.first());
  }

  private static String weekday(Schedule schedule) {
    return schedule.first().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String dayOfMonth(Schedule schedule) {
    return String.valueOf(schedule.first().getDayOfMonth());
  }

  private static Phrase monthly(Schedule schedule) {
    return schedule.first().getDayOfMonth() > SHORTEST_MONTH
        ? Phrase.SCHEDULE_MONTHLY_OR_LAST
        : Phrase.SCHEDULE_MONTHLY;
  }

  /** When a nudge goes out next; that it does not go out where it does not. Not escaped. */
  public static String next(Nudge nudge, Wording wording) {
    ZoneId zone = nudge.schedule().zone();
    return nudge
        .next()
        .map(at -> Map.of("time", moment(at, zone), "zone", zone(zone)))
        .map(words -> wording.say(Phrase.COMPOSE_GOES_OUT, words))
        .orElseGet(() -> wording.say(Phrase.COMPOSE_PAUSED));
  }

  /** A moment by the clock of a zone, without its name. */
  public static String moment(Instant at, ZoneId zone) {
    return MOMENT.format(LocalDateTime.ofInstant(at, zone));
  }

  /** The name of a zone as people know it. */
  public static String zone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? UTC : zone.getId();
  }
}
