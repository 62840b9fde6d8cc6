package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Stance;
import app.counterpoint.coaching.Written;
import app.counterpoint.playbook.Article;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardViewTest {
  private static final Card CARD = Samples.card();
  private static final Written.Fitted FITTED =
      new Written.Fitted(List.of("Why <20%>?"), Optional.of("Tell me *why*"));

  @Test
  void shows_the_card_from_the_situation_to_the_source() {
    assertThat(Samples.json(view(CARD)).findValuesAsText("type"))
        .startsWith("header", "plain_text", "context", "mrkdwn", "section", "mrkdwn")
        .endsWith("context_actions", "feedback_buttons", "plain_text", "plain_text");
    assertThat(texts(CARD))
        .containsSubsequence(
            CARD.situation().title(),
            CARD.situation().summary(),
            "*" + CARD.snippet().title() + "*",
            "*Why it works*\n" + CARD.snippet().why(),
            "*Avoid*\n" + CARD.snippet().avoid().orElseThrow(),
            "Source: Your #1 Love in an Organization, Mo Bunnell, paragraph 5");
  }

  @Test
  void lists_the_questions_with_the_facts_in_them() {
    String questions = "*Ask procurement*\n• " + String.join("\n• ", CARD.questions());

    assertThat(texts(CARD)).contains(questions);
    assertThat(questions).contains("20%");
  }

  @Test
  void quotes_the_script_in_the_tone_of_the_card() {
    Card firm = CARD.in(Tone.FIRM);

    assertThat(texts(CARD)).contains("*Push back, gently*\n>" + CARD.script().orElseThrow());
    assertThat(texts(firm)).contains("*Push back, firmly*\n>" + firm.script().orElseThrow());
  }

  @Test
  void puts_the_questions_first_unless_pushback_is_wanted() {
    assertThat(String.join("\n", texts(CARD))).containsSubsequence("*Ask proc", "*Push back");
    assertThat(String.join("\n", texts(wanting(Stance.PUSHBACK))))
        .containsSubsequence("*Push back", "*Ask proc");
    assertThat(view(wanting(Stance.PUSHBACK)).text())
        .containsSubsequence("Push back, gently:", "Ask procurement:");
  }

  @Test
  void leaves_out_the_half_that_the_snippet_has_not() {
    Snippet questions =
        Samples.snippet("q", Samples.article(), List.of("Who signs?"), Optional.empty());
    Snippet script =
        Samples.snippet(
            "s",
            Samples.article(),
            List.of(),
            Optional.of(new Script(new Template("Soft."), new Template("Firm."))));

    assertThat(String.join("\n", texts(Samples.alone(questions)))).doesNotContain("*Push back");
    assertThat(String.join("\n", texts(Samples.alone(script)))).doesNotContain("*Ask proc");
    assertThat(view(Samples.alone(script)).text()).doesNotContain("Ask procurement");
    assertThat(texts(Samples.alone(script))).noneMatch(text -> text.startsWith("*Avoid"));
  }

  @Test
  void says_where_no_author_is_named_and_when_it_was_published() {
    Article article =
        new Article("a", "Title", Optional.empty(), Optional.of("2019"), "school", "x", 3);
    Snippet snippet = Samples.snippet("s", article, List.of("Who?"), Optional.empty());

    assertThat(texts(Samples.alone(snippet)))
        .contains("Source: Title, author not named (2019), paragraph 1");
  }

  @Test
  void names_the_deal_where_there_is_one() {
    Card card = CARD.about(Optional.of(Samples.GLOBEX));

    assertThat(texts(card)).startsWith("About the Globex deal");
    assertThat(view(card).text()).startsWith("About the Globex deal.");
  }

  @ParameterizedTest
  @ValueSource(strings = {CardView.ANOTHER_ANGLE, CardView.FIRMER, CardView.SHARE, CardView.SAVE})
  void every_button_carries_the_card(String button) {
    String value = Samples.element(json(CARD), button).path("value").asText();

    assertThat(CardState.read(value, Samples.PLAYBOOK)).isEqualTo(new Reading.Whole<>(CARD));
  }

  @Test
  void names_the_other_school_where_another_article_comes_next() {
    assertThat(label(CARD, CardView.ANOTHER_ANGLE)).isEqualTo("Another angle: push back");
  }

  @Test
  void names_no_school_where_the_next_is_of_the_same_article() {
    Card same = ordered(CARD.snippet(), find("how-savings-count"), find("no-number-first"));

    assertThat(label(same, CardView.ANOTHER_ANGLE)).isEqualTo("Another angle");
  }

  @Test
  void says_that_the_last_angle_leads_back_to_the_first() {
    Card last = ordered(find("no-number-first"), CARD.snippet()).anotherAngle().orElseThrow();

    assertThat(label(last, CardView.ANOTHER_ANGLE)).isEqualTo("Back to the first angle");
  }

  @Test
  void offers_no_other_angle_where_there_is_none() {
    assertThat(Samples.actionIds(json(ordered(CARD.snippet()))))
        .doesNotContain(CardView.ANOTHER_ANGLE);
  }

  @Test
  void offers_the_tone_that_is_not_shown() {
    assertThat(Samples.actionIds(json(CARD)))
        .contains(CardView.FIRMER)
        .doesNotContain(CardView.SOFTER);
    assertThat(Samples.actionIds(json(CARD.in(Tone.FIRM))))
        .contains(CardView.SOFTER)
        .doesNotContain(CardView.FIRMER);
  }

  @Test
  void offers_no_tone_without_a_script() {
    Snippet snippet = Samples.snippet("q", Samples.article(), List.of("Who?"), Optional.empty());

    assertThat(Samples.actionIds(json(Samples.alone(snippet))))
        .doesNotContain(CardView.FIRMER, CardView.SOFTER);
  }

  @Test
  void asks_for_a_thumb_with_the_platforms_own_buttons() {
    JsonNode thumbs = Samples.element(json(CARD), CardView.FEEDBACK);

    assertThat(thumbs.path("type").asText()).isEqualTo("feedback_buttons");
    assertThat(feedback(thumbs.path("positive_button"))).isTrue();
    assertThat(feedback(thumbs.path("negative_button"))).isFalse();
  }

  @Test
  void reads_well_aloud() {
    String aloud = view(CARD).text();

    assertThat(aloud)
        .startsWith("They want a lower number. Ask where they are steering. Ask procurement: ")
        .contains("Push back, gently: ", "Why it works: ", "Avoid: ")
        .endsWith(" Source: Your #1 Love in an Organization, Mo Bunnell, paragraph 5.")
        .doesNotContain("*", "•", "\n", "..", "?.");
  }

  @Test
  void lets_no_markup_of_a_text_through() {
    Snippet nasty =
        Samples.snippet(
            "n", Samples.article(), List.of("Is <!channel> & co in?"), Optional.empty());

    assertThat(String.join("\n", texts(Samples.alone(nasty))))
        .contains("Is &lt;!channel&gt; &amp; co in?");
    assertThat(view(Samples.alone(nasty)).text()).contains("Is &lt;!channel&gt; &amp; co in?");
  }

  @Test
  void a_modal_has_neither_share_nor_the_platforms_thumbs() {
    JsonNode json = Samples.json(CardModal.of(CARD, Samples.WORDING));

    assertThat(Samples.actionIds(json))
        .containsExactly(
            CardView.ANOTHER_ANGLE,
            CardView.FIRMER,
            CardView.SAVE,
            CardView.NUDGE,
            CardView.HELPFUL,
            CardView.UNHELPFUL);
    assertThat(json.path("callback_id").asText()).isEqualTo(CardModal.CALLBACK);
    assertThat(feedback(Samples.element(json, CardView.HELPFUL))).isTrue();
    assertThat(feedback(Samples.element(json, CardView.UNHELPFUL))).isFalse();
  }

  @Test
  void a_modal_takes_any_other_answer() {
    Message notice = new NoticeView(Samples.WORDING).saved();

    assertThat(Samples.texts(Samples.json(CardModal.of(notice, Samples.WORDING))))
        .contains(Samples.WORDING.say(Phrase.SAVED));
  }

  private static boolean feedback(JsonNode button) {
    return FeedbackState.read(button.path("value").asText(), Samples.PLAYBOOK)
        .whole()
        .filter(state -> state.snippet().equals(CARD.snippet().id()))
        .orElseThrow()
        .helpful();
  }

  private static Snippet find(String id) {
    return Samples.PLAYBOOK.snippet(id).orElseThrow();
  }

  private static Card ordered(Snippet... order) {
    return new Card(
        CARD.situation(),
        order[0],
        List.of(order),
        Map.of(),
        Tone.SOFT,
        Stance.ANY,
        Card.Place.MESSAGE,
        Optional.empty());
  }

  private static Card wanting(Stance stance) {
    return new Card(
        CARD.situation(),
        CARD.snippet(),
        CARD.order(),
        CARD.facts(),
        CARD.tone(),
        stance,
        CARD.place(),
        CARD.deal());
  }

  private static String label(Card card, String button) {
    return Samples.element(json(card), button).path("text").path("text").asText();
  }

  private static List<String> texts(Card card) {
    return Samples.texts(json(card));
  }

  private static JsonNode json(Card card) {
    return Samples.json(view(card));
  }

  private static Message view(Card card) {
    return CardView.of(card, Samples.WORDING);
  }

  @Test
  void shows_fitted_words_in_the_place_of_its_own_and_says_so() {
    Message message = CardView.of(CARD, FITTED, Samples.WORDING);

    assertThat(Samples.json(message).toString())
        .containsSubsequence(
            "• Why &lt;20%&gt;?",
            ">Tell me *why*", "Fitted to your deal", "Why it works", "Source: ")
        .doesNotContain(CARD.questions().get(0));
    assertThat(message.text())
        .containsSubsequence("Why &lt;20%&gt;?", "Tell me *why*", "Fitted to your deal");
  }

  @Test
  void offers_the_original_on_a_fitted_card_alone() {
    assertThat(actions(CardView.of(CARD, FITTED, Samples.WORDING))).contains(CardView.ORIGINAL);
    assertThat(actions(view(CARD))).doesNotContain(CardView.ORIGINAL);
  }

  private static List<String> actions(Message message) {
    return Samples.json(message).findValuesAsText("action_id");
  }
}
