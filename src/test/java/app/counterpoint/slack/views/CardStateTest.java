package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardStateTest {
  private final Card card = Samples.card();
  private final ObjectNode state = (ObjectNode) Samples.parsed(CardState.of(card));

  @Test
  void a_card_comes_back_as_it_went() {
    Card turned = card.anotherAngle().orElseThrow().in(Tone.FIRM);

    assertThat(read(CardState.of(turned))).isEqualTo(new Reading.Whole<>(turned));
  }

  @Test
  void carries_the_facts_and_no_other_words() {
    assertThat(state.path("facts"))
        .isEqualTo(Samples.parsed("{\"PERCENT\":\"20%\",\"DEADLINE\":\"Friday\"}"));
    assertThat(state.properties())
        .extracting(field -> field.getKey())
        .containsExactlyInAnyOrder(
            "version", "situation", "snippet", "tone", "stance", "order", "facts");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_order_too_long_loses_its_end_and_keeps_the_card(long seed) {
    Random random = new Random(seed);
    Card monster = Samples.monster(random);

    CardState kept = CardState.state(monster);

    assertThat(CardState.of(monster)).hasSizeLessThanOrEqualTo(CardState.LONGEST);
    assertThat(kept.order()).contains(monster.snippet().id()).hasSizeGreaterThan(10);
    assertThat(kept.facts()).isEqualTo(monster.facts());
  }

  static LongStream seeds() {
    return Samples.seeds();
  }

  @ParameterizedTest
  @CsvSource({"situation, gone", "version, 2"})
  void what_left_is_stale(String field, String value) {
    if (field.equals("version")) {
      state.put(field, Integer.parseInt(value));
    } else {
      state.put(field, value);
    }

    assertThat(read(state)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void a_snippet_that_left_its_page_is_stale() {
    String gone = CardState.of(card).replace("target-price", "target-prize");

    assertThat(read(gone)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void a_snippet_of_another_page_is_stale() {
    String moved = CardState.of(card).replace("price-pressure", "closed-door");

    assertThat(read(moved)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void an_angle_that_left_is_passed_over() {
    String next = card.order().get(1).id();
    String without = CardState.of(card).replace("\"" + next + "\"", "\"gone\"");

    assertThat(read(without).whole())
        .hasValueSatisfying(
            read -> assertThat(read.order()).extracting(Snippet::id).doesNotContain("gone", next));
  }

  @Test
  void another_playbook_makes_it_stale(@TempDir Path folder) throws BrokenPlaybookException {
    Playbook other = PlaybookLoader.load(TestObjects.playbook(folder));

    assertThat(CardState.read(CardState.of(card), other)).isInstanceOf(Reading.Stale.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "1",
        "\"text\"",
        "{",
        "{}",
        "{\"version\":1}",
        "{\"version\":\"1\"}",
        "{\"version\":1,\"situation\":\"price-pressure\"}",
        "[[[[[[[[",
        "\u0000",
        "😀"
      })
  void what_is_no_state_is_tampered(String value) {
    assertThat(read(value)).isInstanceOf(Reading.Tampered.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tone | \"LOUD\"",
        "tone | 0",
        "tone | null",
        "stance | \"\"",
        "snippet | 7",
        "snippet | \"no-number-first-of-all\"",
        "order | []",
        "order | \"target-price\"",
        "order | [\"target-price\",\"target-price\"]",
        "order | [\"target-price\",null]",
        "facts | {\"PERCENT\":\"<!channel>\"}",
        "facts | {\"COLOUR\":\"red\"}",
        "facts | {\"AMOUNT\":null}",
        "facts | [\"20%\"]",
        "more | 1"
      })
  void a_field_that_no_card_gives_is_tampered(String field, String value) {
    state.set(field, Samples.parsed(value));

    assertThat(read(state)).isInstanceOf(Reading.Tampered.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "situation", "snippet", "tone", "stance", "order", "facts"})
  void a_missing_field_is_tampered(String field) {
    state.remove(field);

    assertThat(read(state)).isInstanceOf(Reading.Tampered.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reading_never_throws_whatever_is_changed(long seed) {
    Random random = new Random(seed);
    StringBuilder value = new StringBuilder(CardState.of(card));
    for (int i = 0; i < 200; i++) {
      value.setCharAt(random.nextInt(value.length()), (char) random.nextInt(0x300));

      assertThat(read(value.toString())).isNotNull();
    }
  }

  @Test
  void a_value_nested_without_end_is_tampered() {
    assertThat(read("{\"version\":1,\"facts\":" + "[".repeat(100_000)))
        .isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void every_snippet_of_the_playbook_comes_back() {
    List<Card> cards =
        Samples.PLAYBOOK.situations().stream()
            .flatMap(page -> page.snippets().stream())
            .map(snippet -> Card.of(snippet.id(), Samples.PLAYBOOK).orElseThrow())
            .toList();

    assertThat(cards)
        .allSatisfy(one -> assertThat(read(CardState.of(one))).isEqualTo(new Reading.Whole<>(one)));
  }

  private static Reading<Card> read(ObjectNode json) {
    return read(json.toString());
  }

  private static Reading<Card> read(String value) {
    return CardState.read(value, Samples.PLAYBOOK);
  }
}
