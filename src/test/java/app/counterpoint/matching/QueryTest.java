package app.counterpoint.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.counterpoint.playbook.Slot;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '→',
      ignoreLeadingAndTrailingWhitespace = true,
      quoteCharacter = '\0',
      value = {
        "R&amp;D wants &lt;20% &gt; 10%        → R&D wants <20% > 10%",
        "they wrote &amp;lt; in their mail     → they wrote &lt; in their mail",
        "ask <@U0QW2> about it                 → ask about it",
        "ask <@W0QW2|greta> about it           → ask about it",
        "see <#C024BE7LR|deal-acme> please     → see please",
        "<!here> any ideas                     → any ideas",
        "<!subteam^S012|@bids> any ideas       → any ideas",
        "<!date^1392734382^{date}|today> bafo  → bafo",
        ":thinking_face: too dear              → thinking_face too dear",
        "sign :+1::skin-tone-3: now            → sign +1 skin-tone-3 now",
        "at 10:30:00 they said no              → at 10:30:00 they said no",
        "open 09:05-10:20 and on               → open 09:05-10:20 and on",
        "“too dear” she said                   → \"too dear\" she said",
        "„zu teuer“ sagt sie                   → \"zu teuer\" sagt sie",
        "«trop cher»                           → \"trop cher\"",
        "we don’t, don‘t, don`t                → we don't, don't, don't",
        "don´t cave                            → don't cave",
        "５０％ off                              → 50% off",
        "ﬁnal oﬀer                             → final offer",
        "they want…                            → they want...",
        "a    b                                → a b",
      })
  void cleans(String raw, String clean) {
    assertThat(Query.of(raw).text()).isEqualTo(clean);
  }

  @Test
  void keeps_the_label_of_a_link() {
    assertThat(Query.of("read <https://acme.example/rfp?a=1&amp;b=2|their RFP> now").text())
        .isEqualTo("read their RFP now");
  }

  @Test
  void keeps_the_label_of_a_mail_address() {
    assertThat(Query.of("from <mailto:po@acme.example|po@acme.example>").text())
        .isEqualTo("from po@acme.example");
  }

  @Test
  void puts_a_word_in_place_of_a_link_without_a_label() {
    assertThat(Query.of("see <https://acme.example/20%off> please").text())
        .isEqualTo("see link please");
  }

  @Test
  void puts_a_word_in_place_of_a_bare_address() {
    assertThat(Query.of("see https://acme.example/x please").text()).isEqualTo("see link please");
  }

  @Test
  void keeps_line_breaks() {
    assertThat(Query.of("> too dear\nwhat now").text()).isEqualTo("> too dear\nwhat now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nb", "a\rb", "a\u2028b", "a\u2029b", "a\u0085b"})
  void makes_every_kind_of_line_end_one(String raw) {
    assertThat(Query.of(raw).text()).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\tb", "a\u00a0b", "a\u0000b", "a\u001bb", "a\u3000b", "a\u200bb"})
  void makes_control_characters_and_odd_spaces_one_space(String raw) {
    assertThat(Query.of(raw).text()).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dis\u00adcount",
        "\u200fdiscount\u200e",
        "\u202bdis\u202ccount",
        "\ufeffdiscount"
      })
  void drops_marks_without_width_inside_words(String raw) {
    assertThat(Query.of(raw).text()).isEqualTo("discount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d low", "\ude44 low", "\ude44\ud83d low"})
  void drops_half_characters(String raw) {
    assertThat(Query.of(raw).text()).isEqualTo("low");
  }

  @Test
  void keeps_emoji() {
    assertThat(Query.of("🙄🙄").text()).isEqualTo("🙄🙄");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u200f", "<@U1>", "\u0000", "\ud83d"})
  void welcomes_text_with_nothing_in_it(String raw) {
    assertThat(Query.of(raw).text()).isEmpty();
  }

  @Test
  void looks_at_the_beginning_of_a_megabyte_only() {
    assertThat(Query.of("they want 20% off ".repeat(60_000)).text())
        .hasSizeBetween(Query.LONGEST - 20, Query.LONGEST);
  }

  @Test
  void finds_facts_in_the_beginning_of_a_megabyte() {
    String raw = "they want 20% off " + "blah ".repeat(200_000);
    assertThat(Query.of(raw).facts().of(Slot.PERCENT)).contains("20%");
  }

  @Test
  void never_cuts_a_character_in_half() {
    String text = Query.of("x" + "🙄".repeat(Query.LONGEST)).text();
    assertThat(new String(text.getBytes(UTF_8), UTF_8)).isEqualTo(text);
  }

  @Test
  void is_bounded_where_one_character_stands_for_eighteen() {
    assertThat(Query.of("\ufdfa".repeat(10_000)).text()).hasSizeLessThanOrEqualTo(Query.LONGEST);
  }

  @Test
  void cleaning_what_is_clean_changes_nothing_of_ordinary_text() {
    String clean =
        Query.of("They’re at <https://a.example|the portal>, “20% off” by Friday").text();
    assertThat(Query.of(clean).text()).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void any_string_is_welcome(long seed) {
    Random random = new Random(seed);
    StringBuilder raw = new StringBuilder();
    String marks = "<>@#!|&;:%€$0123456789.,-/ \n'\"";
    for (int i = 0; i < 20_000; i++) {
      raw.append(
          random.nextBoolean()
              ? marks.charAt(random.nextInt(marks.length()))
              : (char) random.nextInt(0x10000));
    }
    assertThatNoException().as("seed %d", seed).isThrownBy(() -> Query.of(raw.toString()));
  }
}
