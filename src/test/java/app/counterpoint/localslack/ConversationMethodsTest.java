package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversationMethodsTest extends ApiTestCase {
  @Test
  void an_internal_channel_says_that_it_is_shared_with_nobody() throws Exception {
    JsonNode channel = api.call("conversations.info", "channel", ACME).path("channel");
    assertThat(channel.path("is_ext_shared").asBoolean(true)).isFalse();
    assertThat(channel.path("is_pending_ext_shared").asBoolean(true)).isFalse();
    assertThat(channel.path("shared_team_ids")).isEqualTo(Json.strings(List.of("T0NORTHWIND")));
    assertThat(channel.has("connected_team_ids")).isFalse();
  }

  @Test
  void a_connected_channel_names_the_other_workspace() throws Exception {
    JsonNode channel = api.call("conversations.info", "channel", GLOBEX).path("channel");
    assertThat(channel.path("is_ext_shared").asBoolean()).isTrue();
    assertThat(channel.path("connected_team_ids")).isEqualTo(Json.strings(List.of("T0GLOBEX")));
    assertThat(channel.path("conversation_host_id").asText()).isEqualTo("T0NORTHWIND");
  }

  @Test
  void a_direct_message_names_its_person() throws Exception {
    JsonNode channel = api.call("conversations.info", "channel", riley().direct()).path("channel");
    assertThat(channel.path("is_im").asBoolean()).isTrue();
    assertThat(channel.path("user").asText()).isEqualTo(RILEY);
    assertThat(channel.has("is_ext_shared")).isFalse();
  }

  @Test
  void a_public_channel_is_seen_from_outside_but_not_read() throws Exception {
    JsonNode info = api.call("conversations.info", "channel", OPEN);
    assertThat(info.at("/channel/is_member").asBoolean(true)).isFalse();
    assertRefused(api.call("conversations.history", "channel", OPEN), "not_in_channel");
  }

  @ParameterizedTest
  @CsvSource({"conversations.info", "conversations.members", "conversations.history"})
  void a_private_channel_without_the_bot_does_not_exist_for_it(String method) throws Exception {
    assertRefused(api.call(method, "channel", CLOSED), "channel_not_found");
  }

  @Test
  void members_come_in_pages() throws Exception {
    JsonNode first = api.call("conversations.members", "channel", GLOBEX, "limit", "3");
    String cursor = first.at("/response_metadata/next_cursor").asText();
    JsonNode second = api.call("conversations.members", "channel", GLOBEX, "cursor", cursor);
    assertThat(Json.texts(first.path("members"))).containsExactly(RILEY, MORGAN, CASEY);
    assertThat(Json.texts(second.path("members"))).containsExactly(BOT);
    assertThat(second.at("/response_metadata/next_cursor").asText("none")).isEmpty();
  }

  @Test
  void a_cursor_that_was_not_handed_out_is_refused() throws Exception {
    assertRefused(
        api.call("conversations.members", "channel", ACME, "cursor", "x"), "invalid_cursor");
  }

  @Test
  void a_limit_that_is_no_number_is_refused() throws Exception {
    assertRefused(
        api.call("conversations.members", "channel", ACME, "limit", "many"), "invalid_arguments");
  }

  @Test
  void history_is_told_from_the_newest_without_replies_and_ephemeral_messages() throws Exception {
    api.call("chat.postEphemeral", "channel", ACME, "user", RILEY, "text", "psst");
    JsonNode messages = api.call("conversations.history", "channel", ACME).path("messages");
    List<String> times = messages.findValuesAsText("ts");
    assertThat(times).hasSize(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void history_begins_after_oldest_unless_inclusive() throws Exception {
    String oldest = slack().posts(ACME).get(0).ts();
    JsonNode after = api.call("conversations.history", "channel", ACME, "oldest", oldest);
    JsonNode from =
        api.call("conversations.history", "channel", ACME, "oldest", oldest, "inclusive", "1");
    assertThat(after.path("messages")).hasSize(4);
    assertThat(from.path("messages")).hasSize(5);
  }

  @Test
  void history_ends_before_latest() throws Exception {
    String latest = slack().posts(ACME).get(1).ts();
    JsonNode before = api.call("conversations.history", "channel", ACME, "latest", latest);
    assertThat(before.path("messages")).hasSize(1);
  }

  @Test
  void history_comes_in_pages() throws Exception {
    JsonNode page = api.call("conversations.history", "channel", ACME, "limit", "1");
    assertThat(page.path("has_more").asBoolean()).isTrue();
    assertThat(page.at("/response_metadata/next_cursor").asText()).isNotEmpty();
  }

  @Test
  void replies_come_after_the_message_that_they_answer() throws Exception {
    ChatMessage parent = slack().posts(ACME).get(1);
    JsonNode thread =
        api.call("conversations.replies", "channel", ACME, "ts", parent.ts()).path("messages");
    assertThat(thread).hasSize(2);
    assertThat(thread.at("/0/reply_count").asInt()).isEqualTo(1);
    assertThat(thread.at("/1/parent_user_id").asText()).isEqualTo(MORGAN);
  }

  @Test
  void replies_to_nothing_are_not_found() throws Exception {
    assertRefused(
        api.call("conversations.replies", "channel", ACME, "ts", "1.000000"), "thread_not_found");
  }

  @Test
  void opens_the_direct_message_with_a_person() throws Exception {
    JsonNode brief = api.call("conversations.open", "users", RILEY);
    JsonNode whole = api.call("conversations.open", "users", RILEY, "return_im", "true");
    assertThat(brief.at("/channel/id").asText()).isEqualTo(riley().direct());
    assertThat(whole.at("/channel/user").asText()).isEqualTo(RILEY);
  }

  @Test
  void opens_no_direct_message_with_a_bot_a_leaver_or_nobody() throws Exception {
    slack().admin().deactivates(MORGAN);
    assertRefused(api.call("conversations.open", "users", BOT), "cannot_dm_bot");
    assertRefused(api.call("conversations.open", "users", MORGAN), "user_disabled");
    assertRefused(api.call("conversations.open", "users", "U0NOBODY"), "user_not_found");
  }

  @Test
  void lists_the_kinds_of_channels_that_are_asked_for() throws Exception {
    JsonNode open = api.call("conversations.list").path("channels");
    JsonNode closed = api.call("conversations.list", "types", "private_channel,im");
    assertThat(open.findValuesAsText("name"))
        .containsExactly("deal-acme", "deal-globex", "sales-floor", "lunch");
    assertThat(closed.path("channels").findValuesAsText("id"))
        .contains(INNER, riley().direct())
        .doesNotContain(CLOSED);
  }

  @Test
  void a_list_does_not_tell_connected_workspaces() throws Exception {
    assertThat(api.call("conversations.list").findValues("connected_team_ids")).isEmpty();
  }

  @Test
  void lists_archived_channels_unless_told_not_to() throws Exception {
    slack().admin().archives(ACME);
    JsonNode all = api.call("conversations.list");
    JsonNode alive = api.call("conversations.list", "exclude_archived", "true");
    assertThat(all.findValuesAsText("name")).contains("deal-acme");
    assertThat(alive.findValuesAsText("name")).doesNotContain("deal-acme");
  }

  @Test
  void lists_the_apps_own_channels() throws Exception {
    slack().admin().removes(slack().app().botUser(), ACME);
    JsonNode own = api.call("users.conversations", "types", "public_channel,private_channel");
    assertThat(own.path("channels").findValuesAsText("name"))
        .contains("deal-globex", "sales-floor")
        .doesNotContain("deal-acme");
  }
}
