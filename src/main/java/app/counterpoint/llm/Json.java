package app.counterpoint.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;

/** The model's side of JSON: one mapper, and the shape of a card. */
final class Json {
  static final ObjectMapper MAPPER = new ObjectMapper();

  private static final MediaType TYPE = MediaType.get("application/json");

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static JsonNode parse(String text) throws JsonProcessingException {
    return MAPPER.readTree(text);
  }

  /** Not as a string, to which OkHttp would add a charset that some servers do not know. */
  static RequestBody body(JsonNode node) {
    return RequestBody.create(node.toString().getBytes(StandardCharsets.UTF_8), TYPE);
  }

  /** The schema of an answer. */
  static ObjectNode schema() {
    ObjectNode schema = object().put("type", "object").put("additionalProperties", false);
    ObjectNode fields = schema.putObject("properties");
    fields.putObject("questions").put("type", "array").putObject("items").put("type", "string");
    fields.putObject("script").putArray("type").add("string").add("null");
    List.of("questions", "script").forEach(schema.putArray("required")::add);
    return schema;
  }
}
