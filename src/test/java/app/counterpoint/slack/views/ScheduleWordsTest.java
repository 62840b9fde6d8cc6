package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleWordsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-30T09:00 | NEVER | Once, on Monday, 30 November 2026, at 09:00 (Europe/London)",
        "2026-11-30T09:05 | WEEKLY | Every Monday at 09:05 (Europe/London)",
        "2026-11-30T17:30 | WEEKDAYS | Every weekday at 17:30 (Europe/London)",
        "2026-11-28T09:00 | MONTHLY | On day 28 of each month at 09:00 (Europe/London)",
        "2026-11-29T09:00 | MONTHLY | On day 29 of each month, or its last day, at 09:00"
            + " (Europe/London)",
      })
  void says_when_a_nudge_goes_out(LocalDateTime first, Repeat repeat, String words) {
    assertThat(ScheduleWords.of(new Schedule(first, LONDON, repeat), Samples.WORDING))
        .isEqualTo(words);
  }

  @Test
  void says_a_moment_by_the_clock_of_the_zone() {
    assertThat(
            ScheduleWords.moment(
                Instant.parse("2026-11-30T14:00:00Z"), ZoneId.of("America/New_York")))
        .isEqualTo("Monday, 30 November 2026, 09:00");
  }

  @Test
  void calls_utc_by_its_name() {
    assertThat(ScheduleWords.zone(ZoneOffset.UTC)).isEqualTo("UTC");
  }
}
