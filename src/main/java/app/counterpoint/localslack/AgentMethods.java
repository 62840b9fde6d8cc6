package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code assistant.threads.*} and {@code agents.sessions.*}: what the app says about itself. */
final class AgentMethods {
  private static final int MOST_PROMPTS = 4;
  private static final Set<String> STATES = Set.of("active", "processing", "suspended", "closed");

  private final Workspace workspace;

  AgentMethods(Workspace workspace) {
    this.workspace = workspace;
  }

  Map<String, Method> table() {
    return Map.of(
        "assistant.threads.setStatus", this::status,
        "assistant.threads.setSuggestedPrompts", this::prompts,
        "agents.sessions.setStatus", this::session);
  }

  private ObjectNode status(Call call) {
    call.needs("assistant:write");
    String channel = channel(call);
    String status = call.text("status").orElse("");
    workspace.sessions().status(channel, call.required("thread_ts"), status);
    return done();
  }

  private ObjectNode prompts(Call call) {
    call.needs("assistant:write");
    String channel = channel(call);
    JsonNode prompts = call.json("prompts");
    if (!prompts.isArray() || prompts.isEmpty() || prompts.size() > MOST_PROMPTS) {
      throw Refusal.because("invalid_arguments", List.of("1 to 4 prompts [json-pointer:/prompts]"));
    }
    for (JsonNode prompt : prompts) {
      if (prompt.path("title").asText().isEmpty() || prompt.path("message").asText().isEmpty()) {
        throw Refusal.because(
            "invalid_arguments", List.of("title and message [json-pointer:/prompts]"));
      }
    }
    workspace.sessions().prompts(channel, prompts);
    return done();
  }

  private ObjectNode session(Call call) {
    call.needs("chat:write");
    String channel = channel(call);
    String status = call.required("status");
    if (!STATES.contains(status)) {
      throw Refusal.because("invalid_arguments", List.of("unknown status [json-pointer:/status]"));
    }
    workspace.sessions().status(channel, call.required("thread_ts"), status);
    return done();
  }

  private String channel(Call call) {
    return workspace
        .channels()
        .find(call.required("channel_id"))
        .filter(channel -> channel.has(workspace.app().botUser()))
        .map(Channel::id)
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }

  private ObjectNode done() {
    workspace.changes().happen();
    return Json.ok();
  }
}
