package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Stance;
import app.counterpoint.matching.Facts;
import app.counterpoint.matching.Score;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardTextTest {
  private static List<Situation> small = List.of();
  private static List<Situation> bundled = List.of();
  private static Wording wording = wording(Phrase::key);

  @BeforeAll
  static void load(@TempDir Path folder) throws BrokenPlaybookException, IOException {
    small = PlaybookLoader.load(TestObjects.playbook(folder)).situations();
    Playbook playbook = BundledPlaybook.load();
    bundled = playbook.situations();
    wording = playbook.wording();
  }

  @ParameterizedTest
  @EnumSource(from = "ASK_HEADING", to = "NOTHING_NEAREST")
  void every_phrase_of_a_card_is_on_a_card(Phrase phrase) {
    Wording keys =
        wording(one -> "<" + one.key() + ">{" + String.join("}{", one.arguments()) + "}");
    String all = samples().map(advice -> CardText.of(advice, keys)).collect(Collectors.joining());

    assertThat(all).contains("<" + phrase.key() + ">");
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void every_phrase_is_said_somewhere(Phrase phrase) throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile))
          .anySatisfy(
              source ->
                  assertThat(Files.readString(source))
                      .containsPattern("Phrase\\." + phrase + "\\b"));
    }
  }

  @Test
  void no_line_of_the_bundled_playbook_is_over_80_columns() {
    List<Advice> all = new ArrayList<>();
    for (Situation situation : bundled) {
      for (Snippet snippet : situation.snippets()) {
        all.add(coaching(situation, snippet, Stance.ANY));
      }
    }
    all.add(new Advice.AskBack(bundled.subList(0, 2)));
    all.add(new Advice.NothingToCoach(bundled));

    assertThat(all.stream().flatMap(advice -> CardText.of(advice, wording).lines()))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void breaks_lines_whatever_the_wording() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Wording wordy = wording(phrase -> words(random));

      assertThat(samples().flatMap(advice -> CardText.of(advice, wordy).lines()))
          .as("seed %d", seed)
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }

  @Test
  void leaves_a_word_longer_than_a_line_whole() {
    String word = "x".repeat(100);

    assertThat(CardText.of(new Advice.NothingToCoach(small), wording(phrase -> "a " + word + " b")))
        .startsWith("  a\n  " + word + "\n  b\n");
  }

  @Test
  void sets_the_second_line_of_a_question_under_the_first() {
    Wording wordy = wording(phrase -> "word ".repeat(20).strip());

    assertThat(CardText.of(new Advice.AskBack(small), wordy))
        .contains("\n  1. word word ", "\n     word word");
  }

  @Test
  void asks_back_with_two_choices() {
    assertThat(CardText.of(new Advice.AskBack(small), wording).lines())
        .containsExactly(
            "This could be one of two things. Which is it?",
            "  1. A door moment: Something about a door has happened.",
            "  2. A price moment: Something about a price has happened.");
  }

  @Test
  void gives_the_advice_as_json_too() {
    assertThat(Json.line(AdviceJson.of(new Advice.AskBack(small))))
        .isEqualTo(
            "{\"kind\":\"ask-back\",\"choices\":["
                + "{\"situation\":\"closed-door\",\"title\":\"A door moment\"},"
                + "{\"situation\":\"price-pressure\",\"title\":\"A price moment\"}]}");
  }

  @Test
  void leaves_out_the_headings_of_what_a_snippet_does_not_have() {
    Situation door = small.get(0);

    assertThat(CardText.of(coaching(door, door.snippets().get(1), Stance.ANY), wording))
        .doesNotContain("Ask procurement", "Avoid");
  }

  /** Advice of every kind. */
  private static Stream<Advice> samples() {
    Stream<Advice> coaching =
        small.stream()
            .flatMap(
                situation ->
                    situation.snippets().stream()
                        .map(snippet -> coaching(situation, snippet, Stance.PUSHBACK)));
    return Stream.concat(
        coaching, Stream.of(new Advice.AskBack(small), new Advice.NothingToCoach(small)));
  }

  private static Advice coaching(Situation situation, Snippet snippet, Stance stance) {
    return new Advice.Coaching(
        situation,
        new Score(0.9),
        snippet,
        situation.snippets(),
        Facts.in("20% by friday"),
        stance);
  }

  private static Wording wording(Function<Phrase, String> sentence) {
    return new Wording(Arrays.stream(Phrase.values()).collect(Collectors.toMap(p -> p, sentence)));
  }

  private static String words(Random random) {
    return random
        .ints(1 + random.nextInt(60), 1, 15)
        .mapToObj("x"::repeat)
        .collect(Collectors.joining(" "));
  }
}
