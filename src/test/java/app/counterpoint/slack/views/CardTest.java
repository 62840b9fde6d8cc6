package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTest {
  private final Card card = Samples.card();

  @Test
  void takes_over_the_advice() {
    assertThat(card.snippet()).isEqualTo(Samples.coaching().snippet());
    assertThat(card.order()).hasSize(Samples.coaching().alternates().size() + 1);
    assertThat(card.facts()).containsEntry(Slot.PERCENT, "20%");
    assertThat(card.tone()).isEqualTo(Tone.SOFT);
  }

  @Test
  void another_angle_goes_once_round_and_comes_back() {
    List<Snippet> seen = new ArrayList<>();
    Card at = card;
    for (int i = 0; i < card.order().size(); i++) {
      seen.add(at.snippet());
      at = at.anotherAngle().orElseThrow();
    }

    assertThat(seen).isEqualTo(card.order());
    assertThat(at).isEqualTo(card);
  }

  @Test
  void a_page_of_one_snippet_has_no_other_angle() {
    Card alone =
        Samples.alone(Samples.snippet("s", Samples.article(), List.of("Who?"), Optional.empty()));

    assertThat(alone.anotherAngle()).isEmpty();
  }

  @Test
  void weaves_the_facts_into_what_is_said() {
    assertThat(card.questions().get(0)).contains("20%");
    assertThat(card.script()).hasValueSatisfying(script -> assertThat(script).contains("20%"));
  }

  @Test
  void says_the_script_in_its_tone() {
    assertThat(card.in(Tone.FIRM).script()).isPresent().isNotEqualTo(card.script());
  }

  @Test
  void takes_other_facts() {
    assertThat(card.with(Map.of(Slot.PERCENT, "35%")).questions().get(0)).contains("35%");
  }

  @Test
  void a_snippet_by_itself_goes_through_its_page() {
    assertThat(Card.of("no-number-first", Samples.PLAYBOOK))
        .hasValueSatisfying(
            alone -> {
              assertThat(alone.snippet().id()).isEqualTo("no-number-first");
              assertThat(alone.order()).isEqualTo(Samples.situation("price-pressure").snippets());
            });
  }

  @Test
  void a_snippet_that_is_gone_has_no_card() {
    assertThat(Card.of("gone", Samples.PLAYBOOK)).isEmpty();
  }

  @Test
  void refuses_an_order_without_its_snippet() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Card(
                    card.situation(),
                    card.snippet(),
                    List.of(),
                    Map.of(),
                    Tone.SOFT,
                    Stance.ANY,
                    Card.Place.MESSAGE,
                    Optional.empty()))
        .withMessage("the order lacks " + card.snippet().id());
  }
}
