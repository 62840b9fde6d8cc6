package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChoiceViewTest {
  private static final Situation PRICE = Samples.situation("price-pressure");
  private static final Situation DOOR = Samples.situation("closed-door");
  private static final Question QUESTION =
      new Question("they want 20% off & <!channel>", Stance.PUSHBACK, List.of());

  private final Message askBack =
      ChoiceView.of(new Advice.AskBack(List.of(PRICE, DOOR)), QUESTION, Samples.WORDING);
  private final Message nothing =
      ChoiceView.of(new Advice.NothingToCoach(List.of(DOOR)), QUESTION, Samples.WORDING);

  @Test
  void asks_back_with_a_button_for_each_of_the_two() {
    JsonNode json = Samples.json(askBack);

    assertThat(Samples.actionIds(json)).containsExactly("choice-0", "choice-1");
    assertThat(Samples.texts(json))
        .containsSubsequence(
            Samples.WORDING.say(Phrase.ASK_BACK), "*" + PRICE.title() + "*\n" + PRICE.summary());
  }

  @Test
  void a_choice_carries_the_situation_the_stance_and_the_facts() {
    JsonNode first = Samples.element(Samples.json(askBack), "choice-0");

    assertThat(ChoiceState.read(first.path("value").asText(), Samples.PLAYBOOK))
        .isEqualTo(
            new Reading.Whole<>(
                new ChoiceState.Choice(PRICE, Stance.PUSHBACK, Map.of(Slot.PERCENT, "20%"))));
  }

  @Test
  void asks_back_aloud() {
    assertThat(askBack.text())
        .startsWith(Samples.WORDING.say(Phrase.ASK_BACK))
        .contains(PRICE.title() + ": ", DOOR.title() + ": ");
  }

  @Test
  void says_that_nothing_fits_and_offers_the_nearest() {
    assertThat(Samples.texts(Samples.json(nothing)))
        .startsWith(
            Samples.WORDING.say(Phrase.NOTHING_TO_COACH),
            Samples.WORDING.say(Phrase.NOTHING_NEAREST));
    assertThat(Samples.actionIds(Samples.json(nothing)))
        .containsExactly("choice-0", ChoiceView.PASS_ON);
  }

  @Test
  void pass_this_on_carries_the_words() {
    JsonNode button = Samples.element(Samples.json(nothing), ChoiceView.PASS_ON);

    assertThat(PassOnState.read(button.path("value").asText()).whole())
        .map(PassOnState::text)
        .contains(QUESTION.text());
  }

  @Test
  void shows_none_of_the_words_to_be_passed_on() {
    assertThat(nothing.text()).doesNotContain("20%");
    assertThat(Samples.texts(Samples.json(nothing))).noneMatch(text -> text.contains("20%"));
  }

  @Test
  void offers_nothing_to_pass_on_where_there_are_no_words() {
    Message empty =
        ChoiceView.of(new Advice.NothingToCoach(List.of()), Question.of(" "), Samples.WORDING);

    assertThat(Samples.actionIds(Samples.json(empty))).isEmpty();
    assertThat(empty.blocks()).hasSize(1);
  }

  @Test
  void lists_every_situation_in_the_menu() {
    Message menu = ChoiceView.menu(Samples.PLAYBOOK, Stance.QUESTIONS, "/procurement-tips");
    JsonNode options = Samples.element(Samples.json(menu), ChoiceView.MENU).path("options");

    assertThat(options.findValuesAsText("value"))
        .extracting(
            value -> ChoiceState.read(value, Samples.PLAYBOOK).whole().orElseThrow().situation())
        .isEqualTo(Samples.PLAYBOOK.situations());
    assertThat(ChoiceState.read(options.path(0).path("value").asText(), Samples.PLAYBOOK).whole())
        .map(ChoiceState.Choice::stance)
        .contains(Stance.QUESTIONS);
    assertThat(menu.text()).contains("/procurement-tips");
  }

  @Test
  void a_choice_that_left_the_playbook_is_stale() {
    String value = ChoiceState.of(PRICE, Stance.ANY, Map.of()).replace("price", "prize");

    assertThat(ChoiceState.read(value, Samples.PLAYBOOK)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void a_choice_with_a_fact_of_another_shape_is_tampered() {
    String value =
        ChoiceState.of(PRICE, Stance.ANY, Map.of(Slot.PERCENT, "20%")).replace("20%", "<@U1>");

    assertThat(ChoiceState.read(value, Samples.PLAYBOOK)).isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void the_buttons_of_one_kind_match_one_pattern() {
    assertThat("choice-12").matches(ChoiceView.CHOOSE.pattern());
    assertThat(ChoiceView.MENU).doesNotMatch(ChoiceView.CHOOSE.pattern());
  }
}
