package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.playbook.Phrase;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words and ids of all views together. */
class WordsTest {
  private static final List<Class<?>> VIEWS =
      List.of(
          CardView.class,
          CardModal.class,
          ChoiceView.class,
          TipView.class,
          ShareModal.class,
          NudgeModal.class,
          NudgePreview.class,
          NudgeOutcome.class,
          SavedView.class,
          HomeView.class);

  @ParameterizedTest
  @EnumSource
  void a_button_has_words_that_fit_on_it(Phrase phrase) {
    Map<String, String> arguments =
        phrase.arguments().stream().collect(Collectors.toMap(name -> name, name -> "x"));
    int most = phrase.name().endsWith("_BUTTON") ? 30 : 900;

    assertThat(Samples.WORDING.say(phrase, arguments))
        .hasSizeLessThanOrEqualTo(most)
        .doesNotContain("!", "leverage");
  }

  @Test
  void every_id_is_one_views_own() {
    assertThat(VIEWS.stream().flatMap(WordsTest::ids))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(30);
  }

  private static Stream<String> ids(Class<?> view) {
    return Arrays.stream(view.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(WordsTest::id);
  }

  private static String id(Field constant) {
    try {
      Object id = constant.get(null);
      return id instanceof Numbered numbered ? numbered.stem() : String.valueOf(id);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
