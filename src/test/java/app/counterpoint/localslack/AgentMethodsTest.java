package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class AgentMethodsTest extends ApiTestCase {
  @Test
  void a_status_stands_in_its_thread_until_it_is_emptied() throws Exception {
    status("is thinking");
    assertThat(slack().status(riley().direct(), "1.0")).contains("is thinking");
    status("");
    assertThat(slack().status(riley().direct(), "1.0")).isEmpty();
  }

  private void status(String status) throws Exception {
    assertDone(
        api.call(
            "assistant.threads.setStatus",
            "channel_id",
            riley().direct(),
            "thread_ts",
            "1.0",
            "status",
            status));
  }

  @Test
  void prompts_are_suggested_in_the_direct_message() throws Exception {
    assertDone(prompts("[{\"title\":\"Price\",\"message\":\"They want 20% off\"}]"));
    assertThat(riley().prompts().at("/0/title").asText()).isEqualTo("Price");
    assertThat(slack().as(MORGAN).prompts()).isEmpty();
  }

  @Test
  void prompts_are_one_to_four_with_title_and_message() throws Exception {
    String one = "{\"title\":\"a\",\"message\":\"b\"}";
    assertRefused(prompts("[" + (one + ",").repeat(4) + one + "]"), "invalid_arguments");
    assertRefused(prompts("[]"), "invalid_arguments");
    assertRefused(prompts("{}"), "invalid_arguments");
    assertRefused(prompts("[{\"title\":\"a\"}]"), "invalid_arguments");
    assertRefused(prompts("[{\"message\":\"a\"}]"), "invalid_arguments");
  }

  private JsonNode prompts(String prompts) throws Exception {
    return api.call(
        "assistant.threads.setSuggestedPrompts",
        "channel_id",
        riley().direct(),
        "prompts",
        prompts);
  }

  @Test
  void a_session_has_one_of_four_states() throws Exception {
    assertDone(session(riley().direct(), "processing"));
    assertRefused(session(riley().direct(), "busy"), "invalid_arguments");
  }

  @Test
  void a_session_is_where_the_bot_is() throws Exception {
    assertRefused(session(OPEN, "active"), "channel_not_found");
    assertRefused(session("C0NONE", "active"), "channel_not_found");
  }

  private JsonNode session(String channel, String status) throws Exception {
    return api.call(
        "agents.sessions.setStatus", "channel_id", channel, "thread_ts", "1.0", "status", status);
  }
}
