package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.matching.Facts;
import app.counterpoint.playbook.Slot;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactShapeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "they want 20% off by friday 6:30 pm",
        "they ask for 15-20 percent less or no deal",
        "match a price of €41k",
        "they want USD 1,250,000.50 by 30 June",
        "final offer 41 000 zł by end of q3",
        "the rfp has 87 pages and goes to 3 vendors",
        "they have 4 other agencies, and want it by month-end"
      })
  void every_fact_that_is_found_fits(String text) {
    Map<Slot, String> found = Facts.in(text).all();

    assertThat(found).isNotEmpty();
    assertThat(FactShape.fitting(found)).containsOnlyKeys(found.keySet());
  }

  @Test
  void every_fact_in_what_people_say_fits() {
    assertThat(Samples.PLAYBOOK.cues())
        .allSatisfy(
            cue -> {
              Map<Slot, String> found = Facts.in(cue.text()).all();
              assertThat(FactShape.fitting(found)).containsOnlyKeys(found.keySet());
            });
  }

  @Test
  void a_fact_is_put_on_one_line() {
    assertThat(FactShape.fitting(Map.of(Slot.AMOUNT, "41\u00a0000\nEUR")))
        .containsEntry(Slot.AMOUNT, "41 000 EUR");
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT, 20% <!channel>",
    "PERCENT, lots",
    "AMOUNT, <@U1>",
    "AMOUNT, *41k*",
    "AMOUNT, `41k`",
    "DEADLINE, Friday_",
    "DEADLINE, 'Friday\u0007'",
    "DEADLINE, 'Friday\u202e'",
    "DEADLINE, ''",
    "PAGES, many pages",
    "PAGES, 87 pages & more",
    "VENDORS, 3 vendors: <http://x>"
  })
  void a_fact_of_another_shape_is_left_out(Slot slot, String fact) {
    assertThat(FactShape.fitting(Map.of(slot, fact))).isEmpty();
  }

  @Test
  void a_fact_that_is_too_long_is_left_out() {
    assertThat(FactShape.fits(Slot.AMOUNT, "9".repeat(60))).isTrue();
    assertThat(FactShape.fits(Slot.AMOUNT, "9".repeat(61))).isFalse();
  }
}
