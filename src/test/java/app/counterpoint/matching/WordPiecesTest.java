package app.counterpoint.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The known ids come from another implementation, in Python, over the same vocabulary. */
class WordPiecesTest {
  private static final WordPieces PIECES = bundled();

  private static WordPieces bundled() {
    try (InputStream json =
        Objects.requireNonNull(
            WordPiecesTest.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json"))) {
      return WordPieces.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WordPieces vocabulary(String json) throws IOException {
    return WordPieces.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "they want 20% off | 101 2027 2215 2322 1003 2125 102",
        "query: how low do we go? | 101 23032 1024 2129 2659 2079 2057 2175 1029 102",
        "Überhöhter Preis, señor Núñez: café | 101 19169 6806 11039 2121 3653 2483 1010 12411 2953 28454 1024 7668 102",
        "best-and-final by noon (CET)… | 101 2190 1011 1998 1011 2345 2011 11501 1006 8292 2102 1007 1529 102",
        "价格太高 ok | 101 100 100 1812 1981 7929 102",
        "pushback 🙄 on this | 101 5245 5963 100 2006 2023 102",
        "don't cave: it's $41k/seat | 101 2123 1005 1056 5430 1024 2009 1005 1055 1002 4601 2243 1013 2835 102",
        "procurementification | 101 21423 9031 102",
        "\ufb01nal “quote” — naïve | 101 1984 12032 1523 14686 1524 1517 15743 102",
        "Ελλάδα Москва | 101 1159 29727 29727 14608 29722 14608 1191 14150 29747 23925 25529 10260 102",
        "👨\u200d💻 20€ | 101 100 2322 30102 102",
        "한국어 가격 | 101 1469 30006 30021 29991 30014 30020 29999 30008 1455 30006 29991 30010 30020 102",
        "İstanbul | 101 9960 102",
        "word\u0301s | 101 2616 102",
      })
  void gives_the_known_ids(String text, String ids) {
    assertThat(PIECES.ids(text, 192)).containsExactly(numbers(ids));
  }

  private static long[] numbers(String ids) {
    return Arrays.stream(ids.split(" ", -1)).mapToLong(Long::parseLong).toArray();
  }

  @Test
  void an_empty_text_is_its_two_marks() {
    assertThat(PIECES.ids("", 192)).containsExactly(101, 102);
  }

  @Test
  void every_white_space_parts_words() {
    assertThat(PIECES.ids("a\tb\u00a0c\nd", 192)).containsExactly(101, 1037, 1038, 1039, 1040, 102);
  }

  @Test
  void marks_without_width_part_no_words() {
    assertThat(PIECES.ids("\u200bzero\u200fwidth", 192))
        .containsExactly(101, 5717, 9148, 11927, 2232, 102);
  }

  @Test
  void a_word_of_a_hundred_characters_is_split() {
    assertThat(PIECES.ids("x".repeat(100), 192)).hasSizeGreaterThan(10).doesNotContain(100);
  }

  @Test
  void a_longer_word_is_unknown() {
    assertThat(PIECES.ids("x".repeat(101), 192)).containsExactly(101, 100, 102);
  }

  @Test
  void an_unknown_word_does_not_take_its_neighbours_with_it() {
    assertThat(PIECES.ids("they 🙄 want", 192)).containsExactly(101, 2027, 100, 2215, 102);
  }

  @Test
  void cuts_words_over_the_limit() {
    assertThat(PIECES.ids("discount ".repeat(10), 6))
        .containsExactly(101, 19575, 19575, 19575, 19575, 102);
  }

  @Test
  void cuts_inside_a_word() {
    assertThat(PIECES.ids("unbelievability pushbacks", 5))
        .containsExactly(101, 4895, 8671, 2666, 102);
  }

  @Test
  void leaves_room_for_the_marks_alone() {
    assertThat(PIECES.ids("discount", 2)).containsExactly(101, 102);
  }

  @Test
  void a_megabyte_is_cut_like_any_text() {
    assertThat(PIECES.ids("discount ".repeat(120_000), 192)).hasSize(192);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void any_text_has_its_marks_and_keeps_the_limit(long seed) {
    Random random = new Random(seed);
    for (int turn = 0; turn < 300; turn++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
      }
      assertThat(PIECES.ids(text.toString(), 32))
          .as("seed %d, turn %d", seed, turn)
          .startsWith(101)
          .endsWith(102)
          .hasSizeLessThanOrEqualTo(32)
          .doesNotContain(0);
    }
  }

  @Test
  void the_longest_piece_wins() throws IOException {
    WordPieces pieces =
        vocabulary(
            "{'model':{'vocab':{'[UNK]':0,'[CLS]':1,'[SEP]':2,'a':3,'ab':4,'##c':5,'##bc':6}}}"
                .replace('\'', '"'));
    assertThat(pieces.ids("abc", 9)).containsExactly(1, 4, 5, 2);
  }

  @Test
  void refuses_a_file_without_a_vocabulary() {
    assertThatThrownBy(() -> vocabulary("{\"model\":{}}"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("vocab");
  }

  @Test
  void refuses_a_file_that_is_not_json() {
    assertThatThrownBy(() -> vocabulary("PK\u0003\u0004")).isInstanceOf(IOException.class);
  }

  @Test
  void refuses_a_vocabulary_without_its_marks() {
    assertThatThrownBy(() -> vocabulary("{\"vocab\":{\"a\":1}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[UNK]");
  }
}
