package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventTest extends ApiTestCase {
  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private JsonNode event() {
    return app.payload().path("event");
  }

  private List<String> types() {
    return slack().calls().all().stream().map(Recorded::name).toList();
  }

  @Test
  void a_message_comes_in_an_envelope() {
    Said said = riley().says(ACME, "They want <20%> & more");
    JsonNode envelope = app.payload();
    assertThat(said.isAcked()).isTrue();
    assertThat(envelope.path("type").asText()).isEqualTo("event_callback");
    assertThat(envelope.path("event_id").asText()).startsWith("Ev");
    assertThat(envelope.path("is_ext_shared_channel").asBoolean(true)).isFalse();
    assertThat(envelope.at("/authorizations/0/user_id").asText()).isEqualTo(BOT);
    assertThat(event().path("text").asText()).isEqualTo("They want &lt;20%&gt; &amp; more");
    assertThat(event().path("channel_type").asText()).isEqualTo("channel");
    assertThat(event().path("ts").asText()).isEqualTo(said.ts());
    assertThat(event().path("client_msg_id").asText()).isNotEmpty();
  }

  @Test
  void a_message_in_a_connected_channel_says_so() {
    slack().as(CASEY).says(GLOBEX, "Hello");
    assertThat(app.payload().path("is_ext_shared_channel").asBoolean()).isTrue();
    assertThat(event().path("team").asText()).isEqualTo("T0GLOBEX");
  }

  @Test
  void every_message_has_its_own_event_id() {
    riley().says(ACME, "One");
    String first = app.payload().path("event_id").asText();
    riley().says(ACME, "Two");
    assertThat(app.payload().path("event_id").asText()).isNotEqualTo(first);
  }

  @Test
  void a_mention_comes_twice_as_message_and_as_mention() {
    Said said = riley().mentions(ACME, "help with @morgan and @nobody");
    assertThat(said.deliveries()).hasSize(2);
    assertThat(types()).containsExactly("event:message", "event:app_mention");
    assertThat(event().path("text").asText())
        .isEqualTo("<@U0COUNTER> help with <@U0MORGAN> and @nobody");
    assertThat(event().path("user_team").asText()).isEqualTo("T0NORTHWIND");
  }

  @Test
  void in_a_direct_message_a_mention_is_only_a_message() {
    riley().messages("@counterpoint hello");
    assertThat(types()).containsExactly("event:message");
    assertThat(event().path("channel_type").asText()).isEqualTo("im");
  }

  @Test
  void a_typed_broadcast_mention_is_only_text() {
    riley().says(ACME, "<!channel> look");
    assertThat(event().path("text").asText()).isEqualTo("&lt;!channel&gt; look");
  }

  @Test
  void a_reply_names_its_thread() {
    ChatMessage parent = slack().posts(ACME).get(0);
    ChatMessage reply = riley().replies(parent, "Yes").message();
    assertThat(event().path("thread_ts").asText()).isEqualTo(parent.ts());
    riley().replies(reply, "Also");
    assertThat(event().path("thread_ts").asText()).isEqualTo(parent.ts());
  }

  @Test
  void a_broadcast_reply_has_its_subtype() {
    ChatMessage parent = slack().posts(ACME).get(0);
    ChatMessage first = riley().broadcasts(parent, "Yes").message();
    assertThat(event().path("subtype").asText()).isEqualTo("thread_broadcast");
    assertThat(riley().broadcasts(first, "Also").message().thread()).contains(parent.ts());
  }

  @Test
  void an_edit_tells_before_and_after() {
    ChatMessage message = riley().says(ACME, "Old").message();
    assertThat(riley().edits(message, "New").isAcked()).isTrue();
    assertThat(event().path("subtype").asText()).isEqualTo("message_changed");
    assertThat(event().at("/message/text").asText()).isEqualTo("New");
    assertThat(event().at("/previous_message/text").asText()).isEqualTo("Old");
  }

  @Test
  void a_deletion_names_what_is_gone() {
    ChatMessage message = riley().says(ACME, "Oops").message();
    riley().deletes(message);
    assertThat(event().path("subtype").asText()).isEqualTo("message_deleted");
    assertThat(event().path("deleted_ts").asText()).isEqualTo(message.ts());
  }

  @Test
  void nobody_changes_what_another_wrote() {
    ChatMessage message = riley().says(ACME, "Mine").message();
    Actor morgan = slack().as(MORGAN);
    assertThatThrownBy(() -> morgan.edits(message, "Ha")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> morgan.deletes(message)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nobody_writes_where_they_are_not_or_where_it_is_archived() {
    assertThatThrownBy(() -> slack().as(CASEY).says(ACME, "Hi"))
        .hasMessage("casey cannot write in C0ACME");
    slack().admin().archives(ACME);
    assertThatThrownBy(() -> riley().says(ACME, "Hi")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void where_the_bot_is_not_it_hears_nothing() {
    assertThat(riley().says(OPEN, "Pizza?").deliveries()).isEmpty();
    assertThat(app.arrived()).isEmpty();
  }

  @Test
  void what_the_app_itself_does_comes_back_as_events() throws Exception {
    String ts = api.call("chat.postMessage", "channel", ACME, "text", "Hi").path("ts").asText();
    api.call("chat.update", "channel", ACME, "ts", ts, "text", "Ho");
    api.call("chat.delete", "channel", ACME, "ts", ts);
    assertThat(slack().settles(Duration.ofSeconds(5))).isTrue();
    assertThat(slack().calls().named("event:message"))
        .extracting(call -> call.request().at("/event/subtype").asText())
        .containsExactly("", "message_changed", "message_deleted");
  }

  @Test
  void the_home_tab_comes_with_the_home_as_it_is() throws Exception {
    riley().opensHome();
    assertThat(event().has("view")).isFalse();
    api.call("views.publish", "user_id", RILEY, "view", "{\"type\":\"home\",\"blocks\":[]}");
    riley().opensHome();
    assertThat(event().path("tab").asText()).isEqualTo("home");
    assertThat(event().at("/view/type").asText()).isEqualTo("home");
    riley().opensMessages();
    assertThat(event().path("tab").asText()).isEqualTo("messages");
    assertThat(event().has("view")).isFalse();
  }

  @Test
  void any_event_can_be_sent() {
    slack().event("", Json.object().put("type", "app_context_changed"));
    assertThat(event().path("type").asText()).isEqualTo("app_context_changed");
  }

  @Test
  void a_rate_limit_comes_in_no_envelope() {
    slack().unwrapped(Json.object().put("type", "app_rate_limited"));
    assertThat(app.payload().path("type").asText()).isEqualTo("app_rate_limited");
  }

  @Test
  void a_failed_event_is_tried_at_once_after_a_minute_and_after_five() {
    app.answers(request -> FakeApp.Ack.failed(503));
    riley().says(ACME, "Hi");
    assertThat(attempts()).containsExactly("", "1");
    assertThat(local.turnClock(Duration.ofSeconds(59))).isEmpty();
    local.turnClock(Duration.ofSeconds(1));
    assertThat(attempts()).containsExactly("", "1", "2");
    local.turnClock(Duration.ofMinutes(5));
    assertThat(local.turnClock(Duration.ofHours(1))).isEmpty();
    assertThat(attempts()).containsExactly("", "1", "2", "3");
    assertThat(app.last().header("x-slack-retry-reason")).isEqualTo("http_error");
  }

  @Test
  void retries_carry_the_same_event_id() {
    app.answers(request -> FakeApp.Ack.failed(503));
    riley().says(ACME, "Hi");
    assertThat(app.arrived().get(0).body()).isEqualTo(app.arrived().get(1).body());
  }

  @Test
  void a_retry_that_is_taken_is_the_last() {
    app.answers(
        request ->
            request.header("x-slack-retry-num").equals("1")
                ? FakeApp.Ack.of("")
                : FakeApp.Ack.failed(500));
    assertThat(riley().says(ACME, "Hi").isAcked()).isTrue();
    assertThat(local.turnClock(Duration.ofHours(1))).isEmpty();
  }

  @Test
  void an_app_may_ask_for_no_retry() {
    app.answers(request -> new FakeApp.Ack(500, "", Map.of("x-slack-no-retry", "1")));
    assertThat(riley().says(ACME, "Hi").isAcked()).isFalse();
    assertThat(attempts()).containsExactly("");
  }

  private List<String> attempts() {
    return app.arrived().stream().map(arrived -> arrived.header("x-slack-retry-num")).toList();
  }
}
