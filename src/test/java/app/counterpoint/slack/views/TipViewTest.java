package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Stance;
import app.counterpoint.deals.Deal;
import app.counterpoint.matching.Facts;
import app.counterpoint.matching.Score;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.tips.Tip;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TipViewTest {
  private static final Optional<String> CHANNEL = Optional.of("deal-acme");

  @Test
  void says_two_lines() {
    assertThat(first(view(Samples.tip(Optional.empty()))).lines())
        .containsExactly(
            "This sounds like: They want a lower number.", Samples.card().questions().get(0));
  }

  @Test
  void says_the_title_of_a_snippet_without_questions() {
    Snippet script =
        Samples.snippet(
            "s",
            Samples.article(),
            List.of(),
            Optional.of(new Script(new Template("Soft."), new Template("Firm."))));
    Situation page = new Situation("p", "Page", "Summary", List.of(script));
    Advice.Coaching coaching =
        new Advice.Coaching(page, new Score(1), script, List.of(), Facts.in(""), Stance.ANY);
    Tip tip = new Tip(1, Samples.RILEY, Samples.ACME, coaching, Optional.empty());

    assertThat(first(view(tip))).isEqualTo("This sounds like: Page.\nTitle of s");
  }

  @Test
  void names_a_deal_that_the_channel_does_not() {
    assertThat(view(Samples.tip(Optional.of(Samples.GLOBEX))).text())
        .startsWith("About Globex, this sounds like: They want a lower number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"deal-globex", "deal-globex-corp-emea", "GLOBEX"})
  void does_not_name_the_channels_own_deal(String channel) {
    Message tip =
        TipView.of(Samples.tip(Optional.of(Samples.GLOBEX)), Optional.of(channel), Samples.WORDING);

    assertThat(tip.text()).startsWith("This sounds like:");
  }

  @Test
  void knows_the_channels_own_deal_by_another_name_too() {
    Deal deal = new Deal("The big one", List.of("Acme Corp", "acme"));

    assertThat(view(Samples.tip(Optional.of(deal))).text()).startsWith("This sounds like:");
  }

  @Test
  void names_the_deal_where_the_channel_has_no_name() {
    Message tip =
        TipView.of(Samples.tip(Optional.of(Samples.GLOBEX)), Optional.empty(), Samples.WORDING);

    assertThat(tip.text()).startsWith("About Globex");
  }

  @ParameterizedTest
  @ValueSource(strings = {TipView.SHOW, TipView.NOT_NOW, TipView.WHY, TipView.MUTE_HERE})
  void every_button_carries_the_tip_and_its_card(String button) {
    JsonNode json = Samples.json(view(Samples.tip(Optional.of(Samples.GLOBEX))));
    String value = Samples.element(json, button).path("value").asText();
    Card card = Samples.card().about(Optional.of(new Deal("Globex", List.of())));

    assertThat(TipState.tip(value)).isEqualTo(new Reading.Whole<>(7L));
    assertThat(TipState.read(value, Samples.PLAYBOOK))
        .isEqualTo(new Reading.Whole<>(new TipState.Opened(7, card)));
  }

  @Test
  void a_tip_is_known_after_its_snippet_left() {
    String value = TipState.of(7, Samples.card()).replace("price-pressure", "gone");

    assertThat(TipState.tip(value)).isEqualTo(new Reading.Whole<>(7L));
    assertThat(TipState.read(value, Samples.PLAYBOOK)).isInstanceOf(Reading.Stale.class);
  }

  @Test
  void a_tip_with_a_deal_that_cannot_be_is_tampered() {
    String value =
        TipState.of(7, Samples.card().about(Optional.of(Samples.GLOBEX))).replace("Globex", " ");

    assertThat(TipState.tip(value)).isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void the_longest_name_of_a_deal_fits_on_the_button() {
    Card card = Samples.card().about(Optional.of(new Deal("\"".repeat(60), List.of())));

    assertThat(TipState.read(TipState.of(Long.MAX_VALUE, card), Samples.PLAYBOOK).whole())
        .map(TipState.Opened::card)
        .contains(card);
  }

  @Test
  void says_why_the_tip_came_and_what_is_kept() {
    Message why = TipView.why(Samples.card(), Samples.WORDING);

    assertThat(why.text())
        .contains("They want a lower number", Samples.card().snippet().why(), "not kept");
  }

  private static Message view(Tip tip) {
    return TipView.of(tip, CHANNEL, Samples.WORDING);
  }

  private static String first(Message message) {
    return Samples.texts(Samples.json(message)).get(0);
  }
}
