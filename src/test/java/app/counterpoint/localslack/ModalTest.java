package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModalTest extends ApiTestCase {
  private static final String MODAL =
      """
      {"type":"modal","callback_id":"share","notify_on_close":true,"private_metadata":"m",
       "title":{"type":"plain_text","text":"Share"},"submit":{"type":"plain_text","text":"Post"},
       "blocks":[
        {"type":"input","block_id":"text","label":{"type":"plain_text","text":"Text"},
         "element":{"type":"plain_text_input","action_id":"words","initial_value":"Draft",
                    "max_length":20,"min_length":3}},
        {"type":"input","block_id":"days","optional":true,
         "label":{"type":"plain_text","text":"Days"},
         "element":{"type":"static_select","action_id":"after","options":[
           {"text":{"type":"plain_text","text":"14"},"value":"14"}]}},
        {"type":"input","block_id":"where","optional":true,"dispatch_action":true,
         "label":{"type":"plain_text","text":"Where"},
         "element":{"type":"multi_conversations_select","action_id":"rooms"}}]}
      """
          .replace("\n", " ");
  private static final String OTHER =
      "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"Other\"},\"blocks\":[]}";

  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private ShownView open() throws Exception {
    riley().runsShortcut("any");
    String trigger = app.payload().path("trigger_id").asText();
    assertDone(api.call("views.open", "trigger_id", trigger, "view", MODAL));
    return modal();
  }

  private ShownView modal() {
    return riley().modal().orElseThrow();
  }

  private JsonNode values() {
    return app.payload().at("/view/state/values");
  }

  @Test
  void a_submission_brings_what_was_entered_and_closes() throws Exception {
    Delivered ack = riley().submits(open(), Map.of("words", "Ask for a date", "after", "14"));
    assertThat(ack.isAcked()).isTrue();
    assertThat(values().at("/text/words/value").asText()).isEqualTo("Ask for a date");
    assertThat(values().at("/days/after/selected_option/value").asText()).isEqualTo("14");
    assertThat(app.payload().at("/view/private_metadata").asText()).isEqualTo("m");
    assertThat(riley().modal()).isEmpty();
  }

  @Test
  void what_was_not_touched_comes_as_it_started() throws Exception {
    riley().submits(open());
    assertThat(values().at("/text/words/value").asText()).isEqualTo("Draft");
    assertThat(values().at("/days/after/selected_option").isNull()).isTrue();
    assertThat(values().at("/where/rooms/selected_conversations")).isEmpty();
  }

  @Test
  void a_required_input_that_is_empty_stays_with_the_person() throws Exception {
    ShownView view = open();
    riley().fills(view, "words");
    Delivered kept = riley().submits(view);
    assertThat(kept.errors()).containsOnlyKeys("text");
    assertThat(kept.isAcked()).isFalse();
    assertThat(slack().calls().named("view_submission")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "more than twenty characters"})
  void a_text_that_is_too_short_or_too_long_stays_with_the_person(String text) throws Exception {
    assertThat(riley().submits(open(), Map.of("words", text)).errors()).containsOnlyKeys("text");
  }

  @Test
  void an_input_tells_at_once_only_if_it_is_to() throws Exception {
    ShownView view = open();
    assertThat(riley().fills(view, "words", "Hello")).isEmpty();
    assertThatThrownBy(() -> riley().chooses(view, "words", "Hello"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(riley().fills(view, "rooms", ACME, INNER)).isPresent();
    assertThat(app.payload().at("/actions/0/selected_conversations")).hasSize(2);
    assertThat(app.payload().at("/view/state/values/text/words/value").asText()).isEqualTo("Hello");
    assertThat(app.payload().at("/container/type").asText()).isEqualTo("view");
    assertThat(app.payload().has("response_url")).isFalse();
  }

  @Test
  void errors_keep_the_modal_open() throws Exception {
    app.answers("{\"response_action\":\"errors\",\"errors\":{\"text\":\"Too vague\"}}");
    Delivered ack = riley().submits(open());
    assertThat(ack.errors()).containsEntry("text", "Too vague");
    assertThat(riley().modal()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"No\"}}",
        "{\"response_action\":\"errors\",\"errors\":{}}",
        "{\"response_action\":\"explode\"}",
        "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"}}"
      })
  void an_answer_that_makes_no_sense_is_trouble(String answer) throws Exception {
    ShownView view = open();
    app.answers(answer);
    assertThat(riley().submits(view).fault()).isEqualTo("invalid_response_action");
    assertThat(riley().notices()).hasSize(1);
    assertThat(riley().modal()).isPresent();
  }

  @Test
  void a_submission_that_fails_is_trouble_and_keeps_the_modal() throws Exception {
    ShownView view = open();
    app.answers(request -> FakeApp.Ack.failed(500));
    assertThat(riley().submits(view).isAcked()).isFalse();
    assertThat(riley().modal()).isPresent();
    assertThat(riley().notices()).hasSize(1);
  }

  @Test
  void an_update_replaces_the_modal() throws Exception {
    app.answers("{\"response_action\":\"update\",\"view\":" + OTHER + "}");
    riley().submits(open());
    assertThat(modal().title()).isEqualTo("Other");
  }

  @Test
  void a_push_stands_on_top_until_it_is_closed() throws Exception {
    ShownView below = open();
    app.answers("{\"response_action\":\"push\",\"view\":" + OTHER + "}");
    riley().submits(below);
    assertThat(modal().title()).isEqualTo("Other");
    riley().closes(modal());
    assertThat(modal().id()).isEqualTo(below.id());
  }

  @Test
  void a_fourth_modal_is_trouble() throws Exception {
    open();
    app.answers("{\"response_action\":\"push\",\"view\":" + OTHER + "}");
    riley().submits(modal());
    riley().submits(modal());
    assertThat(riley().submits(modal()).fault()).isEqualTo("invalid_response_action");
  }

  @Test
  void a_clear_closes_all() throws Exception {
    app.answers("{\"response_action\":\"push\",\"view\":" + OTHER + "}");
    riley().submits(open());
    app.answers("{\"response_action\":\"clear\"}");
    riley().submits(modal());
    assertThat(riley().modal()).isEmpty();
  }

  @Test
  void closing_is_told_where_the_app_asked_for_it() throws Exception {
    riley().closes(open());
    assertThat(app.payload().path("type").asText()).isEqualTo("view_closed");
    assertThat(app.payload().at("/view/callback_id").asText()).isEqualTo("share");
    assertThat(riley().modal()).isEmpty();
  }

  @Test
  void an_update_keeps_what_was_entered_in_blocks_that_stay() throws Exception {
    ShownView view = open();
    riley().fills(view, "words", "My words");
    api.call("views.update", "view_id", view.id(), "view", MODAL);
    riley().submits(modal());
    assertThat(values().at("/text/words/value").asText()).isEqualTo("My words");
  }

  @Test
  void nobody_uses_the_modal_of_another() throws Exception {
    ShownView view = open();
    assertThatThrownBy(() -> slack().as(MORGAN).fills(view, "words", "Ha"))
        .hasMessageContaining("morgan does not see");
  }

  @Test
  void a_home_is_used_like_a_modal() throws Exception {
    String button =
        "{\"type\":\"button\",\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}";
    api.call(
        "views.publish",
        "user_id",
        RILEY,
        "view",
        "{\"type\":\"home\",\"blocks\":[{\"type\":\"actions\",\"elements\":[" + button + "]}]}");
    riley().clicks(riley().home().orElseThrow(), "go");
    assertThat(app.payload().at("/view/type").asText()).isEqualTo("home");
  }
}
