package app.counterpoint.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final long SEED = 20261126;

  private static List<String> first(Schedule schedule, int count) {
    return Stream.iterate(
            schedule.next(Instant.EPOCH), Optional::isPresent, time -> schedule.next(time.get()))
        .limit(count)
        .map(time -> time.orElseThrow().toString())
        .toList();
  }

  private static Schedule schedule(String first, ZoneId zone, Repeat repeat) {
    return new Schedule(LocalDateTime.parse(first), zone, repeat);
  }

  @Test
  void once_is_once() {
    assertThat(first(schedule("2026-11-24T09:00", BERLIN, Repeat.NEVER), 9))
        .containsExactly("2026-11-24T08:00:00Z");
  }

  @Test
  void every_week_stays_on_its_weekday() {
    assertThat(first(schedule("2026-12-28T09:00", BERLIN, Repeat.WEEKLY), 3))
        .containsExactly("2026-12-28T08:00:00Z", "2027-01-04T08:00:00Z", "2027-01-11T08:00:00Z");
  }

  @Test
  void weekdays_leave_out_the_weekend() {
    assertThat(first(schedule("2026-11-26T09:00", BERLIN, Repeat.WEEKDAYS), 4))
        .containsExactly(
            "2026-11-26T08:00:00Z",
            "2026-11-27T08:00:00Z",
            "2026-11-30T08:00:00Z",
            "2026-12-01T08:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-28T09:00", "2026-11-29T09:00"})
  void weekdays_that_begin_on_a_weekend_begin_on_monday(String weekend) {
    assertThat(first(schedule(weekend, BERLIN, Repeat.WEEKDAYS), 1))
        .containsExactly("2026-11-30T08:00:00Z");
  }

  @Test
  void every_month_comes_back_to_its_day_after_shorter_months() {
    assertThat(first(schedule("2027-01-31T09:00", ZoneOffset.UTC, Repeat.MONTHLY), 5))
        .containsExactly(
            "2027-01-31T09:00:00Z",
            "2027-02-28T09:00:00Z",
            "2027-03-31T09:00:00Z",
            "2027-04-30T09:00:00Z",
            "2027-05-31T09:00:00Z");
  }

  @Test
  void a_leap_year_has_one_day_more() {
    assertThat(first(schedule("2027-12-30T09:00", ZoneOffset.UTC, Repeat.MONTHLY), 3))
        .contains("2028-02-29T09:00:00Z");
  }

  @Test
  void every_month_on_the_29th_of_february_goes_on_on_the_29th() {
    assertThat(first(schedule("2028-02-29T09:00", ZoneOffset.UTC, Repeat.MONTHLY), 2))
        .containsExactly("2028-02-29T09:00:00Z", "2028-03-29T09:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-23T09:00, 2026-03-23T08:00:00Z, 2026-03-30T07:00:00Z",
    "2026-10-19T09:00, 2026-10-19T07:00:00Z, 2026-10-26T08:00:00Z"
  })
  void nine_stays_nine_when_daylight_saving_changes(String first, String before, String after) {
    assertThat(first(schedule(first, BERLIN, Repeat.WEEKLY), 2)).containsExactly(before, after);
  }

  @Test
  void a_time_that_a_night_skips_comes_that_much_later() {
    assertThat(first(schedule("2026-03-22T02:30", BERLIN, Repeat.WEEKLY), 3))
        .containsExactly("2026-03-22T01:30:00Z", "2026-03-29T01:30:00Z", "2026-04-05T00:30:00Z");
  }

  @Test
  void of_a_time_that_a_night_has_twice_the_first_counts() {
    assertThat(first(schedule("2026-10-25T02:30", BERLIN, Repeat.WEEKLY), 2))
        .containsExactly("2026-10-25T00:30:00Z", "2026-11-01T01:30:00Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:30:00Z"})
  void once_is_exactly_then_in_a_night_that_has_an_hour_twice(String at) {
    assertThat(first(Schedule.once(Instant.parse(at), BERLIN), 2)).containsExactly(at);
  }

  @Test
  void once_keeps_the_zone_where_it_can() {
    assertThat(Schedule.once(Instant.parse("2026-11-24T08:00:00Z"), BERLIN).zone())
        .isEqualTo(BERLIN);
  }

  @Test
  void is_no_finer_than_what_the_database_keeps() {
    Instant at = Instant.parse("2026-11-24T08:00:00.123456789Z");

    assertThat(Schedule.once(at, BERLIN).next(Instant.parse("2026-11-24T08:00:00.123Z"))).isEmpty();
  }

  @Test
  void nothing_was_before_the_first_time() {
    Schedule weekly = schedule("2026-11-24T09:00", BERLIN, Repeat.WEEKLY);

    assertThat(weekly.latest(Instant.parse("2026-11-24T07:59:59Z"))).isEmpty();
    assertThat(weekly.latest(Instant.parse("2026-11-24T08:00:00Z")))
        .contains(Instant.parse("2026-11-24T08:00:00Z"));
  }

  @Test
  void the_latest_of_a_weekend_was_on_friday() {
    assertThat(
            schedule("2026-11-02T09:00", NEW_YORK, Repeat.WEEKDAYS)
                .latest(Instant.parse("2026-11-29T12:00:00Z")))
        .contains(Instant.parse("2026-11-27T14:00:00Z"));
  }

  /** Asked by a clock that jumps about over twelve years, forwards and backwards. */
  @ParameterizedTest
  @EnumSource(Repeat.class)
  void next_is_after_and_latest_is_not_and_nothing_lies_between(Repeat repeat) {
    Random random = new Random(SEED);
    for (int i = 0; i < 400; i++) {
      Schedule schedule = new Schedule(local(random), zone(random), repeat);
      Instant now = local(random).toInstant(ZoneOffset.UTC);
      Optional<Instant> next = schedule.next(now);
      Optional<Instant> latest = schedule.latest(now);
      String which = "seed " + SEED + ": " + schedule + " at " + now;

      assertThat(next.filter(time -> !time.isAfter(now))).as(which).isEmpty();
      assertThat(latest.filter(time -> time.isAfter(now))).as(which).isEmpty();
      latest.ifPresent(time -> assertThat(schedule.next(time)).as(which).isEqualTo(next));
      next.ifPresent(
          time -> assertThat(schedule.latest(time.minusMillis(1))).as(which).isEqualTo(latest));
      assertThat(next.isPresent() || latest.isPresent()).as(which).isTrue();
    }
  }

  @Test
  void all_weekdays_come_and_no_day_of_a_weekend() {
    Schedule schedule = schedule("2026-01-01T09:00", BERLIN, Repeat.WEEKDAYS);
    List<DayOfWeek> days =
        first(schedule, 10).stream()
            .map(time -> Instant.parse(time).atZone(BERLIN).getDayOfWeek())
            .toList();

    assertThat(days).startsWith(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
    assertThat(days).doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  }

  private static LocalDateTime local(Random random) {
    return LocalDateTime.parse("2024-01-01T00:00")
        .plus(Duration.ofMinutes(random.nextInt(12 * 366 * 24 * 60)));
  }

  private static ZoneId zone(Random random) {
    List<String> zones =
        List.of(
            "Europe/Berlin",
            "America/New_York",
            "Asia/Kolkata",
            "Pacific/Apia",
            "UTC",
            "Australia/Lord_Howe",
            "America/Sao_Paulo");
    return ZoneId.of(zones.get(random.nextInt(zones.size())));
  }
}
