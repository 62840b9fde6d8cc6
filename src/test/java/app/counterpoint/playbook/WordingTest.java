package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.TestObjects;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  @Test
  void says_a_phrase_without_arguments() {
    assertThat(wording().say(Phrase.PROMPT)).isEqualTo("prompt");
  }

  @Test
  void fills_the_arguments_in() {
    assertThat(wording().say(Phrase.OTHER_ANGLE, Map.of("title", "Hold", "school", "push back")))
        .isEqualTo("other-angle title=Hold school=push back");
  }

  @Test
  void does_not_fill_what_an_argument_brings_along() {
    assertThat(
            wording().say(Phrase.OTHER_ANGLE, Map.of("title", "{school}", "school", "{title} $1")))
        .isEqualTo("other-angle title={school} school={title} $1");
  }

  @Test
  void refuses_too_few_arguments() {
    Wording wording = wording();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording.say(Phrase.OTHER_ANGLE, Map.of("title", "Hold")))
        .withMessage("other-angle takes [title, school], not [title]");
  }

  @Test
  void refuses_an_argument_too_many() {
    Wording wording = wording();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording.say(Phrase.PROMPT, Map.of("title", "Hold")))
        .withMessage("prompt takes [], not [title]");
  }

  @Test
  void refuses_arguments_of_another_name() {
    Wording wording = wording();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wording.say(Phrase.SAY_SOMETHING, Map.of("order", "x")))
        .withMessage("say-something takes [command], not [order]");
  }

  @Test
  void refuses_to_lack_a_sentence() {
    Map<Phrase, String> sentences = sentences();
    sentences.remove(Phrase.MORE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Wording(sentences))
        .withMessage("no wording for more");
  }

  @ParameterizedTest
  @EnumSource
  void the_bundled_wording_leaves_no_brace_in_any_phrase(Phrase phrase) {
    Map<String, String> arguments = new HashMap<>();
    phrase.arguments().forEach(name -> arguments.put(name, "x"));

    assertThat(bundled().map(wording -> wording.say(phrase, arguments)))
        .hasValueSatisfying(said -> assertThat(said).isNotBlank().doesNotContain("{", "}"));
  }

  private static Optional<Wording> bundled() {
    return WordingFile.read(TestObjects.wording(), Problems.none().in(WordingFile.NAME));
  }

  private static Wording wording() {
    return new Wording(sentences());
  }

  private static Map<Phrase, String> sentences() {
    Map<Phrase, String> sentences = new EnumMap<>(Phrase.class);
    for (Phrase phrase : Phrase.values()) {
      StringBuilder sentence = new StringBuilder(phrase.key());
      phrase.arguments().forEach(name -> sentence.append(" " + name + "={" + name + "}"));
      sentences.put(phrase, sentence.toString());
    }
    return sentences;
  }
}
