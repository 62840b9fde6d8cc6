package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real weights. */
class SentenceEncoderTest {
  private static final SentenceEncoder ENCODER = SentenceEncoder.load();

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "they want 20% off", "🙄", "价格太高", "\ud83d", "\u0000"})
  void every_vector_has_length_one(String text) {
    float[] vector = ENCODER.encode(text);
    assertThat(vector).hasSize(ENCODER.dimensions());
    assertThat(Vectors.dot(vector, vector)).isCloseTo(1, within(1e-4f));
  }

  @Test
  void a_megabyte_is_encoded() {
    assertThat(ENCODER.encode("they want 20% off ".repeat(60_000))).hasSize(384);
  }

  @Test
  void the_same_text_has_the_same_vector() {
    assertThat(ENCODER.encode("they want 20% off")).isEqualTo(ENCODER.encode("they want 20% off"));
  }

  @Test
  void the_same_text_has_the_same_vector_on_every_thread() {
    float[] alone = ENCODER.encode("they want 20% off");
    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> ENCODER.encode("they want 20% off"))
                .toList())
        .allMatch(vector -> Arrays.equals(vector, alone));
  }

  @Test
  void texts_of_like_meaning_lie_closer_than_others() {
    float[] text = ENCODER.encode("the customer asks for a discount");
    assertThat(Vectors.dot(text, ENCODER.encode("the buyer wants a lower price")))
        .isGreaterThan(Vectors.dot(text, ENCODER.encode("the printer is broken")));
  }
}
