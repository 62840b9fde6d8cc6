package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {
  @RegisterExtension
  final LocalSlackExtension local =
      LocalSlackExtension.of(ApiTestCase.seed().granting(Set.of("commands", "im:write")));

  private final ApiClient api = new ApiClient(local::slack);

  @ParameterizedTest
  @CsvSource({
    "conversations.info, C0ACME, channels:read",
    "conversations.members, C0ACME, channels:read",
    "conversations.history, C0ACME, channels:history",
    "conversations.replies, C0ACME, channels:history",
    "conversations.info, G0INNER, groups:read",
    "conversations.history, D0RILEY, im:history",
    "conversations.list, C0ACME, channels:read",
    "users.info, C0ACME, users:read",
    "users.list, C0ACME, users:read",
    "usergroups.list, C0ACME, usergroups:read",
    "chat.postMessage, C0ACME, chat:write",
    "chat.postEphemeral, C0ACME, chat:write",
    "chat.update, C0ACME, chat:write",
    "chat.delete, C0ACME, chat:write",
    "chat.startStream, C0ACME, chat:write",
    "assistant.threads.setStatus, C0ACME, assistant:write",
    "assistant.threads.setSuggestedPrompts, C0ACME, assistant:write",
    "agents.sessions.setStatus, C0ACME, chat:write"
  })
  void names_the_scope_that_a_call_lacks(String method, String channel, String scope)
      throws Exception {
    JsonNode answer = api.call(method, "channel", channel, "ts", "1", "user", "U0RILEY");
    ApiTestCase.assertRefused(answer, "missing_scope");
    assertThat(answer.path("needed").asText()).isEqualTo(scope);
    assertThat(answer.path("provided").asText()).isEqualTo("commands,im:write");
  }

  @Test
  void a_call_whose_scope_is_granted_goes_through() throws Exception {
    ApiTestCase.assertDone(api.call("conversations.open", "users", "U0RILEY"));
  }
}
