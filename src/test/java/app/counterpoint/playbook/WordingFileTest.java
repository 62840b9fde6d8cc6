package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingFileTest {
  private static final String WHOLE =
      Arrays.stream(Phrase.values()).map(WordingFileTest::line).collect(Collectors.joining("\n"));

  private final Problems problems = Problems.none().in(WordingFile.NAME);

  @Test
  void reads_a_sentence_for_every_phrase() {
    assertThat(
            read(WHOLE).map(wording -> wording.say(Phrase.SAY_SOMETHING, Map.of("command", "ask"))))
        .contains("words ask");
  }

  @ParameterizedTest
  @EnumSource
  void misses_each_phrase_by_its_key(Phrase phrase) {
    assertThat(read(("\n" + WHOLE).replace("\n" + line(phrase), "\n# gone"))).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::field, Problem::fault)
        .containsExactly(tuple(phrase.key(), "missing field"));
  }

  @Test
  void refuses_a_key_that_no_phrase_has_at_its_line() {
    read(WHOLE + "\nless: less");

    assertThat(problems.all())
        .singleElement()
        .asString()
        .startsWith("wording.yaml:" + (Phrase.values().length + 1) + " less: unknown field.");
  }

  @Test
  void refuses_an_empty_sentence_at_its_line() {
    read(WHOLE.replace(line(Phrase.WELCOME), "welcome:"));

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            at(Phrase.WELCOME) + "empty field. Write a sentence, or remove the field.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{title}", "{title} {school} {author}", "{title} {school|x}", "{Title} {school}"})
  void refuses_other_names_than_the_phrase_takes(String words) {
    read(WHOLE.replace(line(Phrase.OTHER_ANGLE), "other-angle: '" + words + "'"));

    assertThat(problems.all())
        .singleElement()
        .asString()
        .startsWith(at(Phrase.OTHER_ANGLE) + "its words use [")
        .endsWith("], not [{school}, {title}]. Use exactly those names.");
  }

  @Test
  void refuses_a_name_in_a_phrase_that_takes_none() {
    read(WHOLE.replace(line(Phrase.PROMPT), "prompt: '{title}'"));

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            at(Phrase.PROMPT) + "its words use [{title}], not []. Use exactly those names.");
  }

  @Test
  void gives_no_wording_for_broken_text() {
    assertThat(read("a: b: c")).isEmpty();
  }

  private Optional<Wording> read(String content) {
    return WordingFile.read(content, problems);
  }

  private static String line(Phrase phrase) {
    String names =
        phrase.arguments().stream().map(name -> " {" + name + "}").collect(Collectors.joining());
    return phrase.key() + ": 'words" + names + "'";
  }

  private static String at(Phrase phrase) {
    int line = List.of(Phrase.values()).indexOf(phrase) + 1;
    return "wording.yaml:" + line + " " + phrase.key() + ": ";
  }
}
