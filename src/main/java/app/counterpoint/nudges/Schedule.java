package app.counterpoint.nudges;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a nudge goes out, by the clock on its manager's wall: nine o'clock stays nine o'clock when
 * daylight saving begins or ends. A time that a night skips comes that much later; of a time that a
 * night has twice, the first counts.
 *
 * @param first the first time it can go out; with {@link Repeat#WEEKDAYS} a Saturday or Sunday
 *     stands for the Monday after
 */
public record Schedule(LocalDateTime first, ZoneId zone, Repeat repeat) {
  /** Leaves out what is finer than a millisecond, as the database does. */
  public Schedule {
    first = first.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Once, at this moment. In the hour that a night has again, the zone is the offset of then. */
  public static Schedule once(Instant at, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(at, zone);
    boolean first = local.atZone(zone).toInstant().equals(at);
    return new Schedule(local, first ? zone : zone.getRules().getOffset(at), Repeat.NEVER);
  }

  /** Whether the first day is a Saturday or Sunday that it leaves out. */
  public boolean skipsFirst() {
    return repeat == Repeat.WEEKDAYS && !isWeekday(first.toLocalDate());
  }

  private static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  /** The first time after this moment; empty where there is none. */
  public Optional<Instant> next(Instant after) {
    LocalDate from = LocalDateTime.ofInstant(after, zone).toLocalDate().minusDays(1);
    return days(from).map(this::at).filter(time -> time.isAfter(after)).findFirst();
  }

  /** The last time that is not after this moment; empty where there is none. */
  public Optional<Instant> latest(Instant now) {
    LocalDate from = LocalDateTime.ofInstant(now, zone).toLocalDate().minusMonths(2);
    return days(from)
        .map(this::at)
        .takeWhile(time -> !time.isAfter(now))
        .reduce((earlier, later) -> later);
  }

  /** The days of the schedule in their order, from about this one on; all of them, if once. */
  private Stream<LocalDate> days(LocalDate from) {
    LocalDate start = first.toLocalDate();
    return switch (repeat) {
      case NEVER -> Stream.of(start);
      case WEEKLY -> {
        long skipped = Math.max(0, ChronoUnit.WEEKS.between(start, from));
        yield Stream.iterate(start.plusWeeks(skipped), day -> day.plusWeeks(1));
      }
      case WEEKDAYS ->
          Stream.iterate(from.isBefore(start) ? start : from, day -> day.plusDays(1))
              .filter(Schedule::isWeekday);
      case MONTHLY -> {
        long skipped = Math.max(0, ChronoUnit.MONTHS.between(start, from));
        yield Stream.iterate(skipped, months -> months + 1).map(start::plusMonths);
      }
    };
  }

  private Instant at(LocalDate day) {
    return day.atTime(first.toLocalTime()).atZone(zone).toInstant();
  }
}
