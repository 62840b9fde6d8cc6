package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PageApiTest {
  private static final String ASK = "/procurement-tips 20% off";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private LocalSlack slack;
  private StubApp app;
  private PageClient page;

  @BeforeEach
  void start() throws Exception {
    slack = local.slack();
    app = StubApp.behind(slack);
    page = new PageClient(slack, "U0RILEY");
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void the_state_names_me_the_workspace_and_the_app() throws Exception {
    JsonNode state = page.get("state");
    assertThat(state.path("me").asText()).isEqualTo("U0RILEY");
    assertThat(state.at("/team/name").asText()).isEqualTo("Northwind Sales");
    assertThat(state.at("/app/name").asText()).isEqualTo("Counterpoint");
  }

  @Test
  void nobody_in_particular_is_the_first_persona() throws Exception {
    assertThat(PageClient.json(page.send("GET", "state", "")).path("me").asText())
        .isEqualTo("U0RILEY");
  }

  @Test
  void a_person_who_is_not_there_gets_a_sentence() throws Exception {
    var answer = page.send("GET", "state?as=U0NOBODY", "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(PageClient.json(answer).path("error").asText()).contains("U0NOBODY");
  }

  @Test
  void the_channels_are_those_one_is_in() throws Exception {
    JsonNode casey = new PageClient(slack, "U0CASEY").get("state").path("channels");
    assertThat(casey.findValuesAsText("name")).containsExactly("deal-globex");
    assertThat(casey.at("/0/external").asBoolean()).isTrue();
  }

  @Test
  void somebody_of_another_company_is_marked() throws Exception {
    JsonNode people = page.get("state").path("people");
    assertThat(people)
        .filteredOn(person -> person.path("external").asBoolean())
        .extracting(person -> person.path("company").asText())
        .containsExactly("Globex");
  }

  @Test
  void a_starter_points_to_a_channel_that_is_there() throws Exception {
    JsonNode state = page.get("state");
    assertThat(state.path("channels").findValuesAsText("id"))
        .containsAll(state.path("starters").findValuesAsText("channel"));
  }

  @Test
  void a_starter_is_for_those_who_are_in_its_channel() throws Exception {
    assertThat(new PageClient(slack, "U0CASEY").get("state").path("starters")).isEmpty();
  }

  @Test
  void what_is_said_is_seen() throws Exception {
    page.post("say", "channel", "C0ACME", "text", "a < b");
    JsonNode last = page.lastMessage("C0ACME");
    assertThat(last.path("text").asText()).isEqualTo("a &lt; b");
    assertThat(last.path("ephemeral").asBoolean()).isFalse();
  }

  @Test
  void a_reply_stands_under_its_message() throws Exception {
    String parent = page.lastMessage("C0ACME").path("ts").asText();
    page.post("say", "channel", "C0ACME", "text", "yes", "thread_ts", parent);
    assertThat(page.lastMessage("C0ACME").path("thread_ts").asText()).isEqualTo(parent);
  }

  @Test
  void a_reply_to_a_message_that_is_gone_is_refused() throws Exception {
    JsonNode answer = page.post("say", "channel", "C0ACME", "text", "yes", "thread_ts", "1.2");
    assertThat(answer.path("error").asText()).contains("not there any more");
  }

  @Test
  void saying_something_where_one_is_not_is_refused() throws Exception {
    JsonNode answer =
        new PageClient(slack, "U0CASEY").post("say", "channel", "C0ACME", "text", "hello");
    assertThat(answer.path("ok").asBoolean()).isFalse();
  }

  @Test
  void a_command_is_answered_for_one_alone() throws Exception {
    page.post("say", "channel", "C0ACME", "text", ASK);
    assertThat(page.lastMessage("C0ACME").path("ephemeral").asBoolean()).isTrue();
    assertThat(new PageClient(slack, "U0MORGAN").lastMessage("C0ACME").path("user").asText())
        .isEqualTo("U0RILEY");
  }

  @Test
  void an_unknown_command_reaches_nobody() throws Exception {
    JsonNode answer = page.post("say", "channel", "C0ACME", "text", "/poll lunch?");
    assertThat(answer.path("error").asText()).isEqualTo("/poll is no command here.");
    assertThat(app.app().arrived()).isEmpty();
  }

  @Test
  void a_button_is_found_by_its_block_too() throws Exception {
    page.act(card(), "a", "share");
    assertThat(page.get("modal").at("/modal/title/text").asText()).isEqualTo("Share a play");
  }

  @Test
  void a_button_of_another_block_is_not_there() throws Exception {
    assertThat(page.act(card(), "q", "share").path("error").asText()).contains("q/share");
  }

  @Test
  void a_choice_that_is_not_offered_is_refused() throws Exception {
    assertThat(page.act(card(), "f", "fb", "neither").path("ok").asBoolean()).isFalse();
  }

  @Test
  void an_error_of_the_app_comes_back_by_block() throws Exception {
    JsonNode view = modal();
    ObjectNode request = page.request("view_id", view.path("id").asText());
    page.enter(request, "text", "text", "Globex wants 20% off");
    page.enter(request, "r", "rr", "s");
    assertThat(page.post("submit", request).at("/errors/text").asText()).isEqualTo(StubApp.REFUSAL);
  }

  @Test
  void a_view_that_was_closed_cannot_be_submitted() throws Exception {
    String id = modal().path("id").asText();
    page.post("close", "view_id", id);
    assertThat(page.get("modal").path("modal").isNull()).isTrue();
    assertThat(page.post("submit", "view_id", id).path("error").asText())
        .isEqualTo("That view is not open any more.");
  }

  @Test
  void opening_the_home_lets_the_app_publish_it() throws Exception {
    assertThat(page.get("home").path("home").isNull()).isTrue();
    page.post("home", "tab", "home");
    JsonNode home = page.get("home").path("home");
    assertThat(home.path("type").asText()).isEqualTo("home");
    assertThat(home.at("/values/i/s/type").asText()).isEqualTo("plain_text_input");
  }

  @Test
  void an_element_of_the_home_tells_the_app() throws Exception {
    page.post("home", "tab", "home");
    ObjectNode container = Json.object().put("type", "view");
    container.put("view_id", page.get("home").at("/home/id").asText());
    page.act(container, "x", "sit", "b");
    assertThat(app.app().last().body()).contains("block_actions");
  }

  @Test
  void the_messages_tab_is_told_too() throws Exception {
    page.post("home", "tab", "messages");
    assertThat(app.app().last().body()).contains("\"tab\":\"messages\"");
  }

  @Test
  void a_shortcut_runs_on_its_message() throws Exception {
    String ts = page.lastMessage("C0ACME").path("ts").asText();
    page.post("shortcut", "callback_id", "coach_me", "channel", "C0ACME", "message_ts", ts);
    assertThat(slack.calls().named("message_action")).hasSize(1);
  }

  @Test
  void a_shortcut_without_a_message_is_a_global_one() throws Exception {
    page.post("shortcut", "callback_id", "share_nudge");
    assertThat(slack.calls().named("shortcut")).hasSize(1);
  }

  @Test
  void a_menu_that_gets_no_options_shows_none() throws Exception {
    ObjectNode request = page.about(card(), "a", "another").put("value", "pri");
    assertThat(page.post("options", request).has("options")).isFalse();
  }

  @Test
  void a_menu_of_the_app_gets_its_options() throws Exception {
    JsonNode container = card();
    app.app().answers("{\"options\":[]}");
    ObjectNode request = page.about(container, "a", "another").put("value", "pri");
    assertThat(page.post("options", request).has("options")).isTrue();
  }

  @Test
  void the_wire_shows_the_newest_first_with_packed_json_opened() throws Exception {
    page.act(card(), "a", "share");
    JsonNode entries = page.get("wire").path("entries");
    assertThat(entries.findValuesAsText("what"))
        .containsExactly("block_actions", "views.open", "/procurement-tips");
    assertThat(entries.at("/1/direction").asText()).isEqualTo("to_slack");
    assertThat(entries.at("/1/request/view/type").asText()).isEqualTo("modal");
  }

  @Test
  void the_wire_shows_a_body_that_is_no_json_as_text() throws Exception {
    new ApiClient(() -> slack).post(slack.address() + "/response/none", "not json");
    assertThat(page.get("wire").at("/entries/0/what").asText()).isEqualTo("response_url");
  }

  @Test
  void what_is_not_there_is_not_found() throws Exception {
    assertThat(page.send("GET", "secrets", "").statusCode()).isEqualTo(404);
    assertThat(page.send("POST", "secrets", "{\"as\":\"U0RILEY\"}").statusCode()).isEqualTo(404);
  }

  private JsonNode card() throws Exception {
    page.post("say", "channel", "C0ACME", "text", ASK);
    ObjectNode container = Json.object().put("type", "message").put("channel_id", "C0ACME");
    return container.put("message_ts", page.lastMessage("C0ACME").path("ts").asText());
  }

  private JsonNode modal() throws Exception {
    page.act(card(), "a", "share");
    return page.get("modal").path("modal");
  }
}
