package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassOnStateTest {
  @Test
  void a_text_that_fits_comes_back_word_for_word() {
    String text = "they said \"no\" \\ <!channel>\n\u202e😀";

    assertThat(read(PassOnState.of(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\"", "\\", "\u0001", "\n", "😀", "é"})
  void a_text_too_long_is_cut_to_what_a_button_carries(String piece) {
    String text = piece.repeat(40_000);

    String value = PassOnState.of(text);

    assertThat(value).hasSizeBetween(1_950, 2_000);
    assertThat(read(value)).endsWith("…");
    assertThat(text).startsWith(read(value).replace("…", ""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_text_fits(long seed) {
    String value = PassOnState.of(Samples.monstrous(new Random(seed)));

    assertThat(value).hasSizeLessThanOrEqualTo(2_000);
    assertThat(read(value)).hasSizeGreaterThan(900);
  }

  static LongStream seeds() {
    return Samples.seeds();
  }

  @Test
  void never_shows_the_words_when_it_is_printed() {
    assertThat(new PassOnState("secret")).hasToString("PassOnState[6 characters]");
  }

  @Test
  void another_value_is_tampered() {
    assertThat(PassOnState.read("{\"version\":1,\"text\":5}")).isInstanceOf(Reading.Tampered.class);
  }

  private static String read(String value) {
    return PassOnState.read(value).whole().orElseThrow().text();
  }
}
