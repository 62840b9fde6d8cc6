package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CutTest {
  @Test
  void leaves_a_text_that_fits() {
    assertThat(Cut.to("exactly", 7)).isEqualTo("exactly");
  }

  @Test
  void puts_an_ellipsis_where_something_is_missing() {
    assertThat(Cut.to("too long", 4)).isEqualTo("too…");
  }

  @Test
  void keeps_the_halves_of_a_character_together() {
    assertThat(Cut.to("ab😀cd", 4)).isEqualTo("ab…");
  }

  @Test
  void leaves_nothing_but_the_ellipsis_where_only_that_fits() {
    assertThat(Cut.to("long", 1)).isEqualTo("…");
  }

  @ParameterizedTest
  @CsvSource({
    "tea &amp; cake, 7, tea …",
    "tea &amp; cake, 10, tea &amp;…",
    "by <@U1RILEY> now, 8, by …",
    "by <@U1RILEY> now, 15, by <@U1RILEY> …",
    "plain words here, 8, plain w…",
    "short, 5, short"
  })
  void cuts_neither_an_entity_nor_a_mention(String text, int most, String kept) {
    assertThat(Cut.mrkdwn(text, most).strip()).isEqualTo(kept.strip());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_text_escaped_and_cut_is_within_the_limit_and_whole(long seed) {
    Random random = new Random(seed);
    String escaped = Mrkdwn.escape(Samples.monstrous(random));

    for (int most = 1; most < 400; most++) {
      String kept = Cut.mrkdwn(escaped, most);
      assertThat(kept).hasSizeLessThanOrEqualTo(most);
      BlockLimits.markup(kept);
    }
  }

  static LongStream seeds() {
    return Samples.seeds();
  }
}
