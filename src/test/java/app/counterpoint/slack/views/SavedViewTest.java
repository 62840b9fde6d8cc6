package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Snippet;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedViewTest {
  private static final List<String> ALL =
      Samples.PLAYBOOK.situations().stream()
          .flatMap(page -> page.snippets().stream())
          .map(Snippet::id)
          .toList();

  @Test
  void lists_each_play_with_its_situation_and_two_buttons() {
    JsonNode json = json(List.of("target-price"));

    assertThat(Samples.texts(json))
        .contains("*Ask where they are steering*\nThey want a lower number");
    assertThat(Samples.actionIds(json)).containsExactly("saved-open-0", "saved-remove-0");
  }

  @Test
  void the_buttons_carry_the_play() {
    String value =
        Samples.element(json(List.of("target-price")), "saved-open-0").path("value").asText();

    assertThat(PlayState.id(value)).isEqualTo(new Reading.Whole<>("target-price"));
    assertThat(PlayState.read(value, Samples.PLAYBOOK).whole())
        .isEqualTo(Card.of("target-price", Samples.PLAYBOOK));
  }

  @Test
  void a_play_that_left_is_stale_but_still_named() {
    String value = PlayState.of("gone");

    assertThat(PlayState.id(value)).isEqualTo(new Reading.Whole<>("gone"));
    assertThat(PlayState.read(value, Samples.PLAYBOOK)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void passes_over_what_left_the_playbook() {
    assertThat(Samples.actionIds(json(List.of("gone", "target-price")))).hasSize(2);
  }

  @Test
  void says_that_nothing_is_saved() {
    assertThat(SavedView.of(List.of("gone"), Samples.PLAYBOOK).text())
        .isEqualTo(Samples.WORDING.say(Phrase.NOTHING_SAVED));
  }

  @Test
  void counts_what_is_too_many_to_show() {
    Message view = SavedView.of(ALL, Samples.PLAYBOOK);

    assertThat(view.text()).endsWith("And " + (ALL.size() - 20) + " more.");
    assertThat(Samples.actionIds(Samples.json(view))).hasSize(40);
  }

  private static JsonNode json(List<String> saved) {
    return Samples.json(SavedView.of(saved, Samples.PLAYBOOK));
  }
}
