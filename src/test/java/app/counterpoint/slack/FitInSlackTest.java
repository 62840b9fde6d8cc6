package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.slack.DealModel.ASKED;
import static app.counterpoint.slack.DealModel.FITTED;
import static app.counterpoint.slack.DealModel.ORIGINAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.llm.FakeModel;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Delivered;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.HomeView;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The card in the playbook's words first, and then in words that a model fitted to the deal. */
class FitInSlackTest {
  private static final String MARK = "Fitted to your deal by a language model.";

  private final DealModel model = new DealModel();

  @RegisterExtension final AppExtension app = model.app();

  @AfterEach
  void close() {
    model.close();
  }

  private void ask() {
    app.riley().types(ACME, "/procurement-tips " + ASKED);
  }

  private ChatMessage fitted() {
    return fitted(app.riley());
  }

  private ChatMessage fitted(Actor to) {
    return app.eventually(
        () ->
            to.seesAlone(ACME).stream()
                .filter(message -> message.text().contains(MARK))
                .findFirst());
  }

  private void keptFor(String why) {
    String line = "counterpoint_fits_kept_seconds_count{why=\"" + why + "\"} ";
    app.until(() -> app.metrics().contains(line));
  }

  @Test
  void has_the_playbooks_words_in_the_acknowledgement() {
    Delivered ack = app.riley().types(ACME, "/procurement-tips " + ASKED);

    assertThat(ack.body()).contains(ORIGINAL).doesNotContain(MARK);
  }

  @Test
  void follows_with_words_for_this_deal_and_says_so() {
    ask();

    assertThat(fitted().text()).contains(FITTED);
  }

  @Test
  void keeps_why_and_source_as_the_playbook_has_them() {
    String original =
        app.riley().types(ACME, "/procurement-tips " + ASKED).json().path("text").asText();

    assertThat(fitted().text()).endsWith(original.substring(original.indexOf("Why it works")));
  }

  @Test
  void asks_slack_to_put_the_fitted_card_in_place() {
    ask();

    assertThat(app.slack().calls().await("response_url", 1, Duration.ofSeconds(20)))
        .get()
        .matches(call -> call.request().path("replace_original").asBoolean());
  }

  @Test
  void shows_the_original_on_one_click() {
    ask();
    app.riley().clicks(fitted(), CardView.ORIGINAL);

    app.until(
        () ->
            app.riley().seesAlone(ACME).stream()
                .allMatch(message -> message.text().contains(ORIGINAL)));
  }

  @Test
  void goes_on_from_a_fitted_card_in_the_playbooks_words() {
    ask();
    app.riley().clicks(fitted(), CardView.FIRMER);

    assertThat(app.whispered(app.riley(), ACME, "Push back, firmly").text()).doesNotContain(MARK);
  }

  @Test
  void coaches_on_a_message_and_fits_the_words_below() {
    ChatMessage message = app.morgan().says(ACME, ASKED).message();
    app.riley().runsShortcut("coach_me", message);

    assertThat(fitted().text()).contains(FITTED);
    assertThat(app.morgan().sees(ACME)).contains(message);
  }

  @Test
  void fits_the_words_after_a_mention_for_the_asker_alone() {
    app.riley().mentions(ACME, ASKED);
    fitted();

    assertThat(app.morgan().seesAlone(ACME)).isEmpty();
  }

  @Test
  void puts_the_fitted_words_into_the_modal_over_the_home() {
    app.riley().opensHome();
    ShownView home = app.eventually(() -> app.riley().home());
    app.riley().fills(home, HomeView.SEARCH, ASKED);

    app.until(
        () ->
            app.riley()
                .modal()
                .filter(modal -> modal.blocks().toString().contains(MARK))
                .isPresent());
  }

  @Test
  void keeps_the_card_where_the_model_invents_a_number() {
    model.says(
        FakeModel.answer(
            List.of(
                DealModel.QUESTIONS.get(0),
                "If we agreed on 35% by Friday, who signs, and are they around?",
                DealModel.QUESTIONS.get(2)),
            DealModel.SCRIPT));
    ask();
    keptFor("number");

    assertThat(app.riley().seesAlone(ACME))
        .singleElement()
        .extracting(ChatMessage::text)
        .asString()
        .contains(ORIGINAL);
  }

  @Test
  void does_not_ask_for_the_same_words_twice() {
    ask();
    fitted();
    int calls = model.calls();
    app.morgan().types(ACME, "/procurement-tips " + ASKED);
    fitted(app.morgan());

    assertThat(model.calls()).isEqualTo(calls);
    assertThat(app.metrics())
        .contains(
            "counterpoint_fits_seconds_count{cached=\"true\"} 1",
            "counterpoint_model_tokens_total{direction=\"in\"} ");
  }

  @Test
  void fits_nothing_where_nothing_was_coached() {
    app.riley().types(ACME, "/procurement-tips lunch at noon?");
    ask();
    fitted();

    assertThat(app.riley().seesAlone(ACME)).hasSize(3);
  }
}
