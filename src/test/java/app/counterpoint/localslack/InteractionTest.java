package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionTest extends ApiTestCase {
  private static final String TEXT = "{\"type\":\"plain_text\",\"text\":\"x\"}";
  private static final String OPTIONS =
      "[{\"text\":" + TEXT + ",\"value\":\"a\"},{\"text\":" + TEXT + ",\"value\":\"b\"}]";
  private static final String ELEMENTS =
      """
      [{"type":"section","text":T,"accessory":{"type":"overflow","action_id":"more","options":O}},
       {"type":"actions","block_id":"bar","elements":[
         {"type":"button","action_id":"go","text":T,"value":"v1","style":"primary"},
         {"type":"button","action_id":"bare","text":T},
         {"type":"static_select","action_id":"pick","options":O},
         {"type":"static_select","action_id":"grouped","option_groups":[{"label":T,"options":O}]},
         {"type":"checkboxes","action_id":"boxes","options":O},
         {"type":"external_select","action_id":"find"},
         {"type":"users_select","action_id":"who"},
         {"type":"datetimepicker","action_id":"when"}]},
       {"type":"context_actions","elements":[
         {"type":"feedback_buttons","action_id":"fb",
          "positive_button":{"text":T,"value":"1"},"negative_button":{"text":T,"value":"0"}},
         {"type":"icon_button","action_id":"bin","icon":"trash","text":T,"value":"gone"}]}]
      """
          .replace("T", TEXT)
          .replace("O", OPTIONS);

  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private ChatMessage posted() throws Exception {
    assertDone(api.call("chat.postMessage", "channel", ACME, "text", "t", "blocks", ELEMENTS));
    slack().settles(Duration.ofSeconds(5));
    return riley().seesLast(ACME);
  }

  private JsonNode action() {
    return app.payload().at("/actions/0");
  }

  @Test
  void a_click_sends_the_value_that_the_button_carries() throws Exception {
    assertThat(riley().clicks(posted(), "go").isAcked()).isTrue();
    assertThat(app.payload().path("type").asText()).isEqualTo("block_actions");
    assertThat(action().path("value").asText()).isEqualTo("v1");
    assertThat(action().path("block_id").asText()).isEqualTo("bar");
    assertThat(action().has("action_ts")).isTrue();
  }

  @Test
  void a_button_without_a_value_sends_none() throws Exception {
    riley().clicks(posted(), "bare");
    assertThat(action().has("value")).isFalse();
  }

  @Test
  void a_click_says_who_and_where() throws Exception {
    ChatMessage message = posted();
    riley().clicks(message, "go");
    JsonNode payload = app.payload();
    assertThat(payload.at("/user/team_id").asText()).isEqualTo("T0NORTHWIND");
    assertThat(payload.at("/channel/id").asText()).isEqualTo(ACME);
    assertThat(payload.at("/container/message_ts").asText()).isEqualTo(message.ts());
    assertThat(payload.at("/message/ts").asText()).isEqualTo(message.ts());
    assertThat(payload.path("response_url").asText()).startsWith("http://127.0.0.1");
  }

  @Test
  void a_click_on_an_ephemeral_message_does_not_bring_the_message() {
    app.answers("{\"blocks\":" + ELEMENTS.replace('\n', ' ') + "}");
    riley().types(ACME, "/tips");
    app.answers("");
    riley().clicks(riley().seesLast(ACME), "go");
    assertThat(app.payload().at("/container/is_ephemeral").asBoolean()).isTrue();
    assertThat(app.payload().has("message")).isFalse();
  }

  @Test
  void a_click_in_a_thread_names_the_thread() throws Exception {
    ChatMessage parent = slack().posts(ACME).get(0);
    api.call("chat.postMessage", "channel", ACME, "thread_ts", parent.ts(), "blocks", ELEMENTS);
    slack().settles(Duration.ofSeconds(5));
    riley().clicks(riley().seesUnder(parent).get(0), "go");
    assertThat(app.payload().at("/container/thread_ts").asText()).isEqualTo(parent.ts());
  }

  @Test
  void a_tampered_click_sends_what_the_app_never_gave() throws Exception {
    riley().clicksTampered(posted(), "go", "forged");
    assertThat(action().path("value").asText()).isEqualTo("forged");
  }

  @ParameterizedTest
  @CsvSource({
    "more, a, /selected_option/value, a",
    "pick, b, /selected_option/value, b",
    "grouped, b, /selected_option/value, b",
    "boxes, a, /selected_options/0/value, a",
    "who, U0MORGAN, /selected_user, U0MORGAN",
    "when, 1795683600, /selected_date_time, 1795683600",
    "fb, 1, /value, 1",
    "fb, 0, /value, 0"
  })
  void a_choice_is_told_as_its_element_does(
      String element, String value, String pointer, String told) throws Exception {
    riley().chooses(posted(), element, value);
    assertThat(action().at(pointer).asText()).isEqualTo(told);
  }

  @Test
  void an_icon_button_is_pressed() throws Exception {
    riley().clicks(posted(), "bin");
    assertThat(action().path("value").asText()).isEqualTo("gone");
  }

  @Test
  void a_choice_is_in_the_state_too() throws Exception {
    riley().chooses(posted(), "pick", "b");
    assertThat(app.payload().at("/state/values/bar/pick/selected_option/value").asText())
        .isEqualTo("b");
    assertThat(app.payload().at("/state/values/bar/boxes/selected_options")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"more, c", "pick, c", "fb, 2", "find, a"})
  void what_is_not_offered_cannot_be_chosen(String element, String value) throws Exception {
    ChatMessage message = posted();
    assertThatThrownBy(() -> riley().chooses(message, element, value))
        .hasMessage(element + " does not offer " + value);
  }

  @Test
  void what_is_not_there_cannot_be_clicked() throws Exception {
    ChatMessage message = posted();
    assertThatThrownBy(() -> riley().clicks(message, "stop")).hasMessage("nothing here is stop");
    assertThatThrownBy(() -> riley().clicks(message, "pick"))
        .hasMessage("pick is a static_select, which wants a choice");
  }

  @Test
  void what_another_was_shown_alone_cannot_be_clicked() {
    app.answers("{\"blocks\":" + ELEMENTS.replace('\n', ' ') + "}");
    riley().types(ACME, "/tips");
    ChatMessage card = riley().seesLast(ACME);
    assertThatThrownBy(() -> slack().as(MORGAN).clicks(card, "go"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> slack().as(CASEY).chooses(slack().posts(ACME).get(0), "go"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_menu_that_the_app_fills_offers_what_it_found() throws Exception {
    ChatMessage message = posted();
    app.answers("{\"options\":" + OPTIONS + "}");
    assertThat(riley().searches(message, "find", "pri").isAcked()).isTrue();
    assertThat(app.payload().path("value").asText()).isEqualTo("pri");
    assertThat(app.payload().path("action_id").asText()).isEqualTo("find");
    riley().chooses(message, "find", "b");
    assertThat(action().at("/selected_option/value").asText()).isEqualTo("b");
  }

  @Test
  void a_menu_takes_groups_of_options() throws Exception {
    ChatMessage message = posted();
    app.answers("{\"option_groups\":[{\"label\":" + TEXT + ",\"options\":" + OPTIONS + "}]}");
    riley().searches(message, "find", "");
    assertThat(riley().chooses(message, "find", "a").isAcked()).isTrue();
  }

  @Test
  void options_that_slack_would_refuse_are_no_options() throws Exception {
    ChatMessage message = posted();
    app.answers("{\"options\":[{\"value\":\"a\"}]}");
    assertThat(riley().searches(message, "find", "").fault()).isEqualTo("invalid_options");
    app.answers(request -> FakeApp.Ack.failed(500));
    assertThat(riley().searches(message, "find", "").fault()).isEqualTo("http_error");
  }

  @Test
  void a_click_that_fails_is_told_to_the_person() throws Exception {
    app.answers(request -> FakeApp.Ack.failed(500));
    riley().clicks(posted(), "go");
    assertThat(riley().notices()).containsExactly("We had some trouble connecting. Try again?");
  }

  @Test
  void a_shortcut_names_its_callback() {
    riley().runsShortcut("share");
    assertThat(app.payload().path("type").asText()).isEqualTo("shortcut");
    assertThat(app.payload().path("callback_id").asText()).isEqualTo("share");
    assertThat(app.payload().has("channel")).isFalse();
  }

  @Test
  void a_message_shortcut_brings_its_message() {
    ChatMessage message = slack().posts(ACME).get(0);
    riley().runsShortcut("coach", message);
    assertThat(app.payload().path("type").asText()).isEqualTo("message_action");
    assertThat(app.payload().at("/message/text").asText()).isEqualTo(message.text());
    assertThat(app.payload().has("response_url")).isTrue();
  }

  @Test
  void a_response_url_replaces_what_was_clicked() throws Exception {
    riley().clicks(posted(), "go");
    String url = app.payload().path("response_url").asText();
    HttpResponse<String> answer = api.post(url, "{\"replace_original\":true,\"text\":\"Done\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(riley().seesLast(ACME).text()).isEqualTo("Done");
    assertThat(riley().seesLast(ACME).blocks()).isEmpty();
  }
}
