package app.counterpoint.slack;

import static app.counterpoint.slack.DealModel.ASKED;
import static app.counterpoint.slack.DealModel.FITTED;
import static app.counterpoint.slack.DealModel.ORIGINAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.llm.FakeModel;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Recorded;
import app.counterpoint.slack.views.CardView;
import java.util.List;
import java.util.Optional;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The conversation with the app where a model is set up: the answer grows as it is written. */
class FitConversationInSlackTest {
  private static final String MARK = "Fitted to your deal by a language model.";
  private static final String IN_PART = "Fitted to your deal in part";
  private static final String INVENTED =
      "If we agreed on 35% by Friday, who signs, and are they around?";

  private final DealModel model = new DealModel();

  @RegisterExtension final AppExtension app = model.app();

  private Optional<ChatMessage> asked = Optional.empty();

  @AfterEach
  void close() {
    model.close();
  }

  private void ask() {
    asked = Optional.of(app.riley().messages(ASKED).message());
  }

  private ChatMessage question() {
    return asked.orElseThrow();
  }

  /** The answer, once it is complete: only then does it have its buttons. */
  private ChatMessage answer() {
    return app.eventually(
        () ->
            thread().stream()
                .filter(message -> message.blocks().toString().contains(CardView.SAVE))
                .findFirst());
  }

  private List<ChatMessage> thread() {
    return app.riley().seesUnder(question());
  }

  private List<Recorded> calls(String method) {
    return app.slack().calls().named(method);
  }

  @Test
  void writes_the_fitted_words_piece_by_piece() {
    ask();
    String text = answer().text();

    assertThat(calls("chat.startStream")).hasSize(1);
    assertThat(calls("chat.appendStream")).hasSize(DealModel.QUESTIONS.size());
    assertThat(text)
        .startsWith("**They want a lower number**")
        .containsSubsequence("**Ask procurement**\n\n- " + FITTED, "> " + DealModel.SCRIPT);
  }

  @Test
  void ends_with_mark_why_source_and_buttons() {
    ask();

    assertThat(answer().blocks().toString())
        .containsSubsequence(
            MARK, "Why it works", "Source: ", CardView.ORIGINAL, CardView.FEEDBACK);
  }

  @Test
  void writes_into_the_thread_of_the_question_and_nowhere_else() {
    ask();
    answer();

    assertThat(calls("chat.startStream").get(0).argument("channel"))
        .isEqualTo(app.riley().direct());
    assertThat(calls("chat.startStream").get(0).argument("thread_ts")).isEqualTo(question().ts());
    assertThat(calls("chat.postMessage")).isEmpty();
  }

  @Test
  void shows_that_it_is_at_work_until_the_answer_is_there() {
    ask();
    answer();
    app.until(() -> calls("agents.sessions.setStatus").size() == 2);

    assertThat(calls("agents.sessions.setStatus"))
        .extracting(call -> call.argument("status"))
        .containsExactly("processing", "active");
  }

  @Test
  void goes_on_from_what_it_wrote() {
    ask();
    answer();
    app.riley().replies(question(), "firmer");
    app.until(() -> thread().size() == 3);

    assertThat(thread().get(2).text()).contains("Push back, firmly");
  }

  @Test
  void shows_the_original_on_one_click() {
    ask();
    app.riley().clicks(answer(), CardView.ORIGINAL);

    app.until(() -> thread().get(0).text().contains(ORIGINAL));
  }

  @Test
  void goes_on_in_the_playbooks_words_where_the_guard_stops_the_model() {
    model.says(
        FakeModel.answer(
            List.of(DealModel.QUESTIONS.get(0), INVENTED, DealModel.QUESTIONS.get(2)),
            DealModel.SCRIPT));
    ask();
    ChatMessage answer = answer();

    assertThat(answer.text())
        .containsSubsequence(FITTED, "If we agreed on price by Friday, who signs, and are they")
        .containsOnlyOnce("Push back, gently")
        .doesNotContain("35%");
    assertThat(answer.blocks().toString()).contains(IN_PART);
  }

  @Test
  void posts_the_card_where_the_first_piece_is_refused() {
    model.says(FakeModel.answer(List.of(INVENTED), DealModel.SCRIPT));
    ask();

    assertThat(answer().text()).contains(ORIGINAL).doesNotContain(MARK);
    assertThat(calls("chat.startStream")).isEmpty();
  }

  @Test
  void posts_the_card_where_the_endpoint_fails() {
    model.answers(new MockResponse().setResponseCode(400));
    ask();

    assertThat(answer().text()).contains(ORIGINAL);
  }

  @Test
  void posts_the_fitted_card_whole_where_slack_streams_nothing() {
    app.slack().fails("chat.startStream", Failure.serverError());
    ask();

    assertThat(answer().text()).contains(FITTED, MARK);
    assertThat(calls("chat.startStream")).hasSize(1);
  }

  @Test
  void posts_the_fitted_card_whole_where_a_piece_is_lost() {
    app.slack().fails("chat.appendStream", Failure.serverError(), 1);
    ask();
    app.until(() -> thread().size() == 2);

    assertThat(thread().get(1).text()).contains(FITTED, MARK);
  }

  @Test
  void answers_in_its_own_words_where_nothing_was_coached() {
    asked = Optional.of(app.riley().messages("lunch at noon?").message());
    app.until(() -> thread().size() == 1);

    assertThat(thread().get(0).text()).startsWith("Nothing in the playbook fits that");
    assertThat(calls("agents.sessions.setStatus")).isEmpty();
  }
}
