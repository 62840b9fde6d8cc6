package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class StreamMethodsTest extends ApiTestCase {
  private String start() throws Exception {
    String parent = riley().messages("price?").ts();
    return api.call(
            "chat.startStream",
            "channel",
            riley().direct(),
            "thread_ts",
            parent,
            "markdown_text",
            "Ask ")
        .path("ts")
        .asText();
  }

  private JsonNode append(String ts, String text) throws Exception {
    return api.call(
        "chat.appendStream", "channel", riley().direct(), "ts", ts, "markdown_text", text);
  }

  @Test
  void a_message_grows_until_the_stream_stops() throws Exception {
    String ts = start();
    assertDone(append(ts, "what "));
    JsonNode whole =
        api.call(
            "chat.stopStream", "channel", riley().direct(), "ts", ts, "markdown_text", "it is.");
    assertThat(whole.at("/message/text").asText()).isEqualTo("Ask what it is.");
  }

  @Test
  void a_stopped_stream_takes_no_more() throws Exception {
    String ts = start();
    api.call("chat.stopStream", "channel", riley().direct(), "ts", ts, "blocks", section("x"));
    assertRefused(append(ts, "more"), "message_not_in_streaming_state");
  }

  @Test
  void a_stream_in_a_channel_names_whom_it_is_for() throws Exception {
    String ts = riley().says(ACME, "price?").ts();
    assertRefused(
        api.call("chat.startStream", "channel", ACME, "thread_ts", ts),
        "missing_recipient_user_id");
    assertRefused(
        api.call("chat.startStream", "channel", ACME, "thread_ts", ts, "recipient_user_id", RILEY),
        "missing_recipient_team_id");
  }

  @Test
  void a_piece_has_at_most_twelve_thousand_characters() throws Exception {
    assertRefused(append(start(), "x".repeat(12_001)), "msg_too_long");
  }
}
