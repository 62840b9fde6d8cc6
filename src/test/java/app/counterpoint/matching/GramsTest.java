package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GramsTest {
  private static final List<String> TEXTS = TestObjects.cues().stream().map(Cue::text).toList();
  private static final Grams GRAMS = Grams.learn(TEXTS);

  static List<String> texts() {
    return TEXTS;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_vector_has_length_one(String text) {
    double square = 0;
    for (float value : GRAMS.vector(text).values()) {
      square += value * value;
    }
    assertThat(square).isCloseTo(1, within(1e-5));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void positions_rise(String text) {
    assertThat(GRAMS.vector(text).positions()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void who_pushes_whom_matters() {
    List<String> both = List.of("they push us", "they push us", "us push they", "us push they");
    Grams grams = Grams.learn(both);
    assertThat(grams.vector(both.get(0)).positions())
        .isNotEqualTo(grams.vector(both.get(2)).positions());
  }

  @Test
  void a_pair_is_known_with_one_word_between() {
    Grams grams = Grams.learn(List.of("push qq us", "push vv us"));
    Grams apart = Grams.learn(List.of("push qq", "vv us"));
    assertThat(grams.vector("push xx us").size()).isGreaterThan(apart.vector("push xx us").size());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void case_does_not_matter(String text) {
    assertSame(GRAMS.vector(text.toUpperCase(Locale.ROOT)), GRAMS.vector(text));
  }

  @Test
  void the_kind_of_white_space_does_not_matter() {
    assertSame(GRAMS.vector("  they\nwant\t\tless "), GRAMS.vector("they want less"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void what_was_written_reads_the_same(String text) throws IOException {
    assertSame(copy(GRAMS).vector(text), GRAMS.vector(text));
  }

  @Test
  void a_gram_of_one_text_only_is_left_out() {
    Grams grams = Grams.learn(List.of("aaa", "zzz"));
    assertThat(grams.size()).isZero();
  }

  @Test
  void a_gram_of_two_texts_is_kept() {
    assertThat(Grams.learn(List.of("xq", "xq")).vector("xq").size())
        .isEqualTo(Grams.learn(List.of("xq", "xq")).size())
        .isEqualTo(9);
  }

  @Test
  void a_rare_gram_weighs_more_than_a_common_one() {
    Grams grams = Grams.learn(List.of("qq vv", "qq vv", "qq", "qq"));
    assertThat(grams.vector("qq vv").values()).hasSize(18);
    assertThat(weights(grams, "vv")).isGreaterThan(weights(grams, "qq"));
  }

  /** The part of "qq vv" that lies in the given word. */
  private static double weights(Grams grams, String word) {
    Sparse both = grams.vector("qq vv");
    int[] own = grams.vector(word).positions();
    double sum = 0;
    for (int i = 0; i < both.size(); i++) {
      int position = both.positions()[i];
      sum += Arrays.stream(own).anyMatch(at -> at == position) ? both.values()[i] : 0;
    }
    return sum;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "ж", "🙄", "字字字"})
  void a_text_without_known_grams_is_empty(String text) {
    assertThat(GRAMS.vector(text).size()).isZero();
  }

  @Test
  void no_texts_give_no_grams() {
    assertThat(Grams.learn(List.of()).vector("they want less").size()).isZero();
  }

  @Test
  void a_long_text_is_welcome() {
    assertThat(GRAMS.vector("they want less ".repeat(70_000)).size()).isPositive();
  }

  private static Grams copy(Grams grams) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    grams.write(new DataOutputStream(bytes));
    return Grams.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
  }

  private static void assertSame(Sparse left, Sparse right) {
    assertThat(left.positions()).isEqualTo(right.positions());
    assertThat(left.values()).isEqualTo(right.values());
  }
}
