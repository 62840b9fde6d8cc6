package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.Request;

/**
 * Anthropic's messages. The answer's schema is that of a tool which the model must use, so that its
 * input arrives as JSON in pieces.
 */
record AnthropicDialect() implements Dialect {
  private static final String VERSION = "2023-06-01";
  private static final String TOOL = "card";

  @Override
  public Request request(ModelSettings settings, Prompt prompt, boolean plain) {
    ObjectNode body =
        Json.object()
            .put("model", settings.model())
            .put("stream", true)
            .put("max_tokens", LONGEST_ANSWER)
            .put("system", prompt.system());
    body.putArray("messages").addObject().put("role", "user").put("content", prompt.card());
    if (!plain) {
      ObjectNode tool = body.putArray("tools").addObject();
      tool.put("name", TOOL).put("description", "Hands over the card.");
      tool.set("input_schema", Json.schema());
      body.putObject("tool_choice").put("type", "tool").put("name", TOOL);
    }
    return new Request.Builder()
        .url(settings.url())
        .header("anthropic-version", VERSION)
        .header("x-api-key", settings.key().value())
        .post(Json.body(body))
        .build();
  }

  @Override
  public Chunk read(String data) throws JsonProcessingException {
    JsonNode event = Json.parse(data);
    return switch (event.path("type").asText()) {
      case "message_start" ->
          Chunk.tokens(event.path("message").path("usage").path("input_tokens").asInt(), 0);
      case "content_block_delta" -> delta(event.path("delta"));
      case "message_delta" -> end(event);
      case "message_stop" -> Chunk.END;
      case "error" -> Chunk.failed(Obstacle.SERVER_FAILED);
      default -> Chunk.NOTHING;
    };
  }

  private static Chunk delta(JsonNode delta) {
    return switch (delta.path("type").asText()) {
      case "input_json_delta" -> Chunk.text(delta.path("partial_json").asText());
      case "text_delta" -> Chunk.text(delta.path("text").asText());
      default -> Chunk.NOTHING;
    };
  }

  private static Chunk end(JsonNode event) {
    return event.path("delta").path("stop_reason").asText().equals("refusal")
        ? Chunk.failed(Obstacle.DECLINED)
        : Chunk.tokens(0, event.path("usage").path("output_tokens").asInt());
  }
}
