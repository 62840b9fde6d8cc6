package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.Gson;
import com.slack.api.util.json.GsonFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every field that the local Slack tells must be one that the SDK knows: what the SDK's class loses
 * when it reads and writes an answer again is a misspelt or invented field.
 */
class SdkContractTest extends ApiTestCase {
  private static final Gson SDK = GsonFactory.createSnakeCase();
  private static final String METHODS = "com.slack.api.methods.response.";
  private static final String BACKEND = "com.slack.api.app_backend.";

  /** Fields that Slack's documentation shows and the SDK has no place for. */
  private static final Set<String> UNKNOWN_TO_THE_SDK =
      Set.of(
          // in every event's envelope, see the Events API's reference
          "/context_team_id",
          // in a block_suggestion from a message
          "BlockSuggestionPayload/message",
          // replies that were sent to the channel too are messages like others
          "MessageThreadBroadcastPayload/event/parent_user_id",
          "MessageThreadBroadcastPayload/event/team",
          // in every event
          "UserChangePayload/event/event_ts");

  private static final String BUTTONS =
      "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"go\",\"value\":\"v\","
          + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}},{\"type\":\"external_select\","
          + "\"action_id\":\"find\"}]}]";
  private static final String MODAL =
      ViewMethodsTest.modal("One").replace("\"modal\"", "\"modal\",\"notify_on_close\":true");

  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private static void assertKnown(JsonNode told, String type) throws Exception {
    JsonNode kept = Json.parse(SDK.toJson(SDK.fromJson(told.toString(), Class.forName(type))));
    Set<String> lost = new TreeSet<>();
    lost(told, kept, "", lost);
    String name = type.substring(type.lastIndexOf('.') + 1);
    lost.removeIf(at -> UNKNOWN_TO_THE_SDK.contains(at) || UNKNOWN_TO_THE_SDK.contains(name + at));
    assertThat(lost).as(type).isEmpty();
  }

  private static void lost(JsonNode told, JsonNode kept, String at, Set<String> lost) {
    for (Map.Entry<String, JsonNode> field : told.properties()) {
      String name = field.getKey();
      if (kept.has(name)) {
        lost(field.getValue(), kept.path(name), at + "/" + name, lost);
      } else if (!field.getValue().isNull()) {
        lost.add(at + "/" + name);
      }
    }
    for (int i = 0; told.isArray() && i < told.size(); i++) {
      lost(told.get(i), kept.path(i), at + "/" + i, lost);
    }
  }

  private JsonNode assertKnownAnswer(String type, String method, String... arguments)
      throws Exception {
    JsonNode answer = api.call(method, arguments);
    assertDone(answer);
    assertKnown(answer, METHODS + type);
    return answer;
  }

  @Test
  void notices_a_field_that_the_sdk_does_not_know() {
    Set<String> lost = new TreeSet<>();
    lost(Json.parse("{\"a\":[{\"b\":1}]}"), Json.parse("{\"a\":[{\"c\":1}]}"), "", lost);
    assertThat(lost).containsExactly("/a/0/b");
  }

  @Test
  void conversations_are_told_as_the_sdk_reads_them() throws Exception {
    slack().admin().invites("T0OTHER", ACME);
    String parent = slack().posts(ACME).get(1).ts();
    for (String channel : new String[] {ACME, GLOBEX, INNER, riley().direct()}) {
      assertKnownAnswer(
          "conversations.ConversationsInfoResponse", "conversations.info", "channel", channel);
    }
    assertKnownAnswer(
        "conversations.ConversationsMembersResponse", "conversations.members", "channel", ACME);
    assertKnownAnswer(
        "conversations.ConversationsHistoryResponse", "conversations.history", "channel", ACME);
    assertKnownAnswer(
        "conversations.ConversationsRepliesResponse",
        "conversations.replies",
        "channel",
        ACME,
        "ts",
        parent);
    assertKnownAnswer(
        "conversations.ConversationsListResponse", "conversations.list", "limit", "1");
    assertKnownAnswer(
        "conversations.ConversationsOpenResponse",
        "conversations.open",
        "users",
        RILEY,
        "return_im",
        "true");
  }

  @Test
  void people_are_told_as_the_sdk_reads_them() throws Exception {
    for (String person : new String[] {RILEY, CASEY, BOT}) {
      assertKnownAnswer("users.UsersInfoResponse", "users.info", "user", person);
    }
    assertKnownAnswer("users.UsersListResponse", "users.list");
    assertKnownAnswer(
        "usergroups.UsergroupsListResponse", "usergroups.list", "include_users", "true");
    assertKnownAnswer("auth.AuthTestResponse", "auth.test");
  }

  @Test
  void messages_are_told_as_the_sdk_reads_them() throws Exception {
    String ts =
        assertKnownAnswer(
                "chat.ChatPostMessageResponse",
                "chat.postMessage",
                "channel",
                ACME,
                "blocks",
                BUTTONS,
                "metadata",
                "{\"event_type\":\"tip\",\"event_payload\":{}}")
            .path("ts")
            .asText();
    assertKnownAnswer(
        "chat.ChatUpdateResponse", "chat.update", "channel", ACME, "ts", ts, "text", "New");
    assertKnownAnswer("chat.ChatDeleteResponse", "chat.delete", "channel", ACME, "ts", ts);
    assertKnownAnswer(
        "chat.ChatPostEphemeralResponse",
        "chat.postEphemeral",
        "channel",
        ACME,
        "user",
        RILEY,
        "text",
        "psst");
  }

  @Test
  void refusals_are_told_as_the_sdk_reads_them() throws Exception {
    JsonNode answer = api.call("chat.postMessage", "channel", ACME, "blocks", "[{}]");
    assertRefused(answer, "invalid_blocks");
    assertKnown(answer, METHODS + "chat.ChatPostMessageResponse");
  }

  @Test
  void streams_and_sessions_are_told_as_the_sdk_reads_them() throws Exception {
    String direct = riley().direct();
    String thread = riley().messages("hi").ts();
    String ts =
        assertKnownAnswer(
                "chat.ChatStartStreamResponse",
                "chat.startStream",
                "channel",
                direct,
                "thread_ts",
                thread)
            .path("ts")
            .asText();
    assertKnownAnswer(
        "chat.ChatAppendStreamResponse",
        "chat.appendStream",
        "channel",
        direct,
        "ts",
        ts,
        "markdown_text",
        "x");
    assertKnownAnswer(
        "chat.ChatStopStreamResponse", "chat.stopStream", "channel", direct, "ts", ts);
    assertKnownAnswer(
        "agents.sessions.AgentsSessionsSetStatusResponse",
        "agents.sessions.setStatus",
        "channel_id",
        direct,
        "thread_ts",
        thread,
        "status",
        "active");
  }

  @Test
  void views_are_told_as_the_sdk_reads_them() throws Exception {
    String id =
        assertKnownAnswer(
                "views.ViewsOpenResponse", "views.open", "trigger_id", trigger(), "view", MODAL)
            .at("/view/id")
            .asText();
    assertKnownAnswer(
        "views.ViewsPushResponse", "views.push", "trigger_id", trigger(), "view", MODAL);
    assertKnownAnswer("views.ViewsUpdateResponse", "views.update", "view_id", id, "view", MODAL);
    assertKnownAnswer(
        "views.ViewsPublishResponse",
        "views.publish",
        "user_id",
        RILEY,
        "view",
        "{\"type\":\"home\",\"blocks\":" + BUTTONS + "}");
  }

  private String trigger() {
    riley().runsShortcut("any");
    return app.payload().path("trigger_id").asText();
  }

  private void assertKnownDelivery(String type) throws Exception {
    assertKnown(app.payload(), BACKEND + type);
  }

  @Test
  void a_command_is_told_as_the_sdk_reads_it() throws Exception {
    riley().types(ACME, "/tips");
    assertKnownDelivery("slash_commands.payload.SlashCommandPayload");
  }

  @Test
  void interactions_are_told_as_the_sdk_reads_them() throws Exception {
    api.call("chat.postMessage", "channel", ACME, "blocks", BUTTONS);
    slack().settles(Duration.ofSeconds(5));
    ChatMessage message = riley().seesLast(ACME);
    riley().clicks(message, "go");
    assertKnownDelivery("interactive_components.payload.BlockActionPayload");
    riley().searches(message, "find", "x");
    assertKnownDelivery("interactive_components.payload.BlockSuggestionPayload");
    riley().runsShortcut("any");
    assertKnownDelivery("interactive_components.payload.GlobalShortcutPayload");
    riley().runsShortcut("any", message);
    assertKnownDelivery("interactive_components.payload.MessageShortcutPayload");
  }

  @Test
  void modals_are_told_as_the_sdk_reads_them() throws Exception {
    api.call("views.open", "trigger_id", trigger(), "view", MODAL);
    app.answers("{\"response_action\":\"update\",\"view\":" + MODAL + "}");
    riley().submits(riley().modal().orElseThrow());
    assertKnownDelivery("views.payload.ViewSubmissionPayload");
    riley().closes(riley().modal().orElseThrow());
    assertKnownDelivery("views.payload.ViewClosedPayload");
  }

  @Test
  void messages_are_delivered_as_the_sdk_reads_them() throws Exception {
    ChatMessage message = riley().says(ACME, "Hi").message();
    assertKnownDelivery("events.payload.MessagePayload");
    ChatMessage edited = riley().edits(message, "Ho").message();
    assertKnownDelivery("events.payload.MessageChangedPayload");
    riley().broadcasts(message, "Yes");
    assertKnownDelivery("events.payload.MessageThreadBroadcastPayload");
    riley().deletes(edited);
    assertKnownDelivery("events.payload.MessageDeletedPayload");
    riley().mentions(ACME, "hello");
    assertKnownDelivery("events.payload.AppMentionPayload");
    riley().opensHome();
    assertKnownDelivery("events.payload.AppHomeOpenedPayload");
  }

  @Test
  void changes_of_channels_are_delivered_as_the_sdk_reads_them() throws Exception {
    Administration admin = slack().admin();
    admin.adds(CASEY, ACME);
    assertKnownDelivery("events.payload.MessageChannelJoinPayload");
    assertKnown(
        Json.parse(app.arrived().get(0).body()),
        BACKEND + "events.payload.MemberJoinedChannelPayload");
    admin.removes(CASEY, ACME);
    assertKnownDelivery("events.payload.MemberLeftChannelPayload");
    admin.shares(ACME, "T0OTHER");
    assertKnownDelivery("events.payload.ChannelSharedPayload");
    admin.unshares(ACME);
    assertKnownDelivery("events.payload.ChannelUnsharedPayload");
    admin.renames(ACME, "acme");
    assertKnownDelivery("events.payload.ChannelRenamePayload");
    admin.changesId(ACME, "C0NEW");
    assertKnownDelivery("events.payload.ChannelIdChangedPayload");
    admin.makesGuest(RILEY);
    assertKnownDelivery("events.payload.UserChangePayload");
  }
}
