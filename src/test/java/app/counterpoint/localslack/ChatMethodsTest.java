package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatMethodsTest extends ApiTestCase {
  @RegisterExtension
  final LocalSlackExtension publicPoster =
      LocalSlackExtension.of(seed().granting(Set.of("chat:write", "chat:write.public")));

  private String post(String... more) throws Exception {
    String[] arguments = new String[more.length + 4];
    System.arraycopy(more, 0, arguments, 4, more.length);
    arguments[0] = "channel";
    arguments[1] = ACME;
    arguments[2] = "text";
    arguments[3] = "Hello";
    return api.call("chat.postMessage", arguments).path("ts").asText();
  }

  @Test
  void what_the_app_posts_is_seen_by_everybody_in_the_channel() throws Exception {
    String ts = post();
    assertThat(slack().as(MORGAN).seesLast(ACME).ts()).isEqualTo(ts);
    assertThat(slack().as(CASEY).sees(ACME)).isEmpty();
  }

  @Test
  void a_post_tells_that_it_is_the_bots() throws Exception {
    JsonNode message =
        api.call("chat.postMessage", "channel", ACME, "text", "Hello").path("message");
    assertThat(message.path("user").asText()).isEqualTo(BOT);
    assertThat(message.path("bot_id").asText()).isEqualTo("B0COUNTER");
    assertThat(message.has("blocks")).isFalse();
  }

  @Test
  void blocks_get_the_ids_that_the_app_left_out() throws Exception {
    JsonNode answer =
        api.call(
            "chat.postMessage",
            "channel",
            ACME,
            "blocks",
            "[{\"type\":\"actions\",\"block_id\":\"mine\",\"elements\":[{\"type\":\"button\","
                + "\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]");
    JsonNode block = answer.at("/message/blocks/0");
    assertThat(block.path("block_id").asText()).isEqualTo("mine");
    assertThat(block.at("/elements/0/action_id").asText()).isNotEmpty();
  }

  @Test
  void a_post_to_a_person_goes_to_the_direct_message() throws Exception {
    JsonNode answer = api.call("chat.postMessage", "channel", RILEY, "text", "Hello");
    assertThat(answer.path("channel").asText()).isEqualTo(riley().direct());
  }

  @Test
  void posts_only_where_the_bot_is() throws Exception {
    assertRefused(api.call("chat.postMessage", "channel", OPEN, "text", "Hi"), "not_in_channel");
    assertRefused(
        api.call("chat.postMessage", "channel", CLOSED, "text", "Hi"), "channel_not_found");
    assertRefused(
        api.call("chat.postMessage", "channel", "C0NONE", "text", "Hi"), "channel_not_found");
  }

  @Test
  void posts_to_any_public_channel_with_the_scope_for_that() throws Exception {
    ApiClient other = new ApiClient(publicPoster::slack);
    assertDone(other.call("chat.postMessage", "channel", OPEN, "text", "Hi"));
  }

  @Test
  void an_archived_channel_takes_no_post() throws Exception {
    slack().admin().archives(ACME);
    assertRefused(api.call("chat.postMessage", "channel", ACME, "text", "Hi"), "is_archived");
  }

  @Test
  void a_post_must_say_something() throws Exception {
    assertRefused(api.call("chat.postMessage", "channel", ACME, "text", "  "), "no_text");
    assertRefused(api.call("chat.postMessage", "channel", ACME), "no_text");
  }

  @Test
  void a_text_has_at_most_forty_thousand_characters() throws Exception {
    String most = "x".repeat(40_000);
    assertDone(api.call("chat.postMessage", "channel", ACME, "text", most));
    assertRefused(
        api.call("chat.postMessage", "channel", ACME, "text", most + "x"), "msg_too_long");
  }

  @Test
  void blocks_that_slack_would_refuse_are_refused_with_the_place() throws Exception {
    JsonNode answer =
        api.call("chat.postMessage", "channel", ACME, "blocks", section("x".repeat(3001)));
    assertRefused(answer, "invalid_blocks");
    assertThat(answer.at("/errors/0").asText())
        .isEqualTo("must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
    assertThat(answer.at("/response_metadata/messages/0").asText()).startsWith("[ERROR] must be");
  }

  @Test
  void blocks_that_are_no_list_are_refused() throws Exception {
    assertRefused(
        api.call("chat.postMessage", "channel", ACME, "blocks", "{broken"),
        "invalid_blocks_format");
  }

  @Test
  void a_reply_stands_in_its_thread() throws Exception {
    String ts = post();
    post("thread_ts", ts);
    assertThat(riley().seesLast(ACME).ts()).isEqualTo(ts);
    assertThat(riley().seesUnder(riley().seesLast(ACME))).hasSize(1);
  }

  @Test
  void a_broadcast_reply_stands_in_the_channel_too() throws Exception {
    String reply = post("thread_ts", post(), "reply_broadcast", "true");
    assertThat(riley().seesLast(ACME).ts()).isEqualTo(reply);
    assertThat(riley().seesLast(ACME).more().path("subtype").asText())
        .isEqualTo("thread_broadcast");
  }

  @Test
  void a_reply_to_nothing_is_refused() throws Exception {
    assertRefused(
        api.call("chat.postMessage", "channel", ACME, "text", "Hi", "thread_ts", "1.000000"),
        "thread_not_found");
  }

  @Test
  void metadata_stays_with_the_message() throws Exception {
    post("metadata", "{\"event_type\":\"tip\",\"event_payload\":{\"id\":\"7\"}}");
    JsonNode history = api.call("conversations.history", "channel", ACME, "limit", "1");
    assertThat(history.at("/messages/0/metadata/event_payload/id").asText()).isEqualTo("7");
  }

  @Test
  void an_ephemeral_message_is_seen_by_one_person() throws Exception {
    assertDone(api.call("chat.postEphemeral", "channel", ACME, "user", RILEY, "text", "psst"));
    assertThat(riley().seesLast(ACME).isEphemeral()).isTrue();
    assertThat(riley().seesAlone(ACME)).hasSize(1);
    assertThat(slack().as(MORGAN).seesAlone(ACME)).isEmpty();
  }

  @Test
  void an_ephemeral_message_needs_its_person_in_the_channel() throws Exception {
    assertRefused(
        api.call("chat.postEphemeral", "channel", ACME, "user", CASEY, "text", "psst"),
        "user_not_in_channel");
    slack().admin().deactivates(RILEY);
    assertRefused(
        api.call("chat.postEphemeral", "channel", ACME, "user", RILEY, "text", "psst"),
        "user_not_in_channel");
  }

  @Test
  void an_update_replaces_text_and_blocks() throws Exception {
    String ts = post("blocks", section("old"));
    JsonNode answer = api.call("chat.update", "channel", ACME, "ts", ts, "text", "New");
    assertThat(answer.path("text").asText()).isEqualTo("New");
    assertThat(riley().seesLast(ACME).text()).isEqualTo("New");
    assertThat(riley().seesLast(ACME).blocks()).isEmpty();
    assertThat(riley().seesLast(ACME).more().has("edited")).isTrue();
  }

  @Test
  void an_ephemeral_message_cannot_be_updated() throws Exception {
    String ts =
        api.call("chat.postEphemeral", "channel", ACME, "user", RILEY, "text", "psst")
            .path("message_ts")
            .asText();
    assertRefused(
        api.call("chat.update", "channel", ACME, "ts", ts, "text", "New"), "message_not_found");
  }

  @Test
  void the_app_changes_and_deletes_only_what_it_wrote() throws Exception {
    String ts = riley().says(ACME, "Mine").ts();
    assertRefused(
        api.call("chat.update", "channel", ACME, "ts", ts, "text", "New"), "cant_update_message");
    assertRefused(api.call("chat.delete", "channel", ACME, "ts", ts), "cant_delete_message");
  }

  @Test
  void a_deleted_message_is_gone() throws Exception {
    String ts = post();
    assertDone(api.call("chat.delete", "channel", ACME, "ts", ts));
    assertRefused(api.call("chat.delete", "channel", ACME, "ts", ts), "message_not_found");
    assertThat(riley().seesLast(ACME).ts()).isNotEqualTo(ts);
  }
}
