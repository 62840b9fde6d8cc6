package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
  @ParameterizedTest
  @CsvSource({
    "<!channel>, &lt;!channel&gt;",
    "<@U1>, &lt;@U1&gt;",
    "R&D, R&amp;D",
    "&lt;, &amp;lt;",
    "*bold* @here #general, *bold* @here #general"
  })
  void escapes_three_characters_and_no_other(String text, String escaped) {
    assertThat(Mrkdwn.escape(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!here>", "a < b > c & d", "&amp;", "<http://x|y>"})
  void what_is_escaped_can_be_had_back(String text) {
    assertThat(unescaped(Mrkdwn.escape(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_markup_survives_in_any_text(long seed) {
    Random random = new Random(seed);
    String text = Samples.monstrous(random);

    assertThat(Mrkdwn.escape(text)).doesNotContain("<", ">");
    assertThat(unescaped(Mrkdwn.escape(text))).isEqualTo(text);
  }

  static LongStream seeds() {
    return Samples.seeds();
  }

  @Test
  void quotes_every_line() {
    assertThat(Mrkdwn.quote("one\n<two>")).isEqualTo(">one\n>&lt;two&gt;");
  }

  @Test
  void writes_bold_around_escaped_text() {
    assertThat(Mrkdwn.bold("a<b")).isEqualTo("*a&lt;b*");
  }

  @Test
  void mentions_a_person_and_a_channel() {
    assertThat(Mrkdwn.person(Samples.RILEY) + Mrkdwn.channel(Samples.ACME))
        .isEqualTo("<@U0RILEY><#C0ACME>");
  }

  @Test
  void writes_a_day_with_one_to_fall_back_on() {
    assertThat(Mrkdwn.day(Instant.parse("2026-03-14T09:00:00Z")))
        .isEqualTo("<!date^1773478800^{date_long}|2026-03-14>");
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
