package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import okhttp3.Request;

/** Chat completions as OpenAI, Azure, vLLM, Ollama and LM Studio serve them. */
record OpenAiDialect() implements Dialect {

  @Override
  public Request request(ModelSettings settings, Prompt prompt, boolean plain) {
    ObjectNode body = Json.object().put("model", settings.model()).put("stream", true);
    ArrayNode messages = body.putArray("messages");
    messages.addObject().put("role", "system").put("content", prompt.system());
    messages.addObject().put("role", "user").put("content", prompt.card());
    if (plain) {
      body.put("max_tokens", LONGEST_ANSWER);
    } else {
      body.put("max_completion_tokens", LONGEST_ANSWER);
      body.putObject("stream_options").put("include_usage", true);
      ObjectNode format = body.putObject("response_format").put("type", "json_schema");
      ObjectNode schema = format.putObject("json_schema").put("name", "card").put("strict", true);
      schema.set("schema", Json.schema());
    }
    Request.Builder request = new Request.Builder().url(settings.url()).post(Json.body(body));
    if (settings.key().isPresent()) {
      // Azure's own header; it takes the other for tokens of its directory only.
      boolean azure = settings.url().host().endsWith(".azure.com");
      request.header(
          azure ? "api-key" : "Authorization",
          azure ? settings.key().value() : "Bearer " + settings.key().value());
    }
    return request.build();
  }

  @Override
  public Chunk read(String data) throws JsonProcessingException {
    if (data.strip().equals("[DONE]")) {
      return Chunk.END;
    }
    JsonNode event = Json.parse(data);
    if (event.hasNonNull("error")) {
      return Chunk.failed(Obstacle.SERVER_FAILED);
    }
    JsonNode choice = event.path("choices").path(0);
    JsonNode delta = choice.path("delta");
    boolean filtered = choice.path("finish_reason").asText().equals("content_filter");
    if (filtered || delta.hasNonNull("refusal")) {
      return Chunk.failed(Obstacle.DECLINED);
    }
    String text = delta.path("content").asText("");
    JsonNode usage = event.path("usage");
    Chunk counted =
        Chunk.tokens(usage.path("prompt_tokens").asInt(), usage.path("completion_tokens").asInt());
    return text.isEmpty() ? counted : Chunk.text(text);
  }
}
