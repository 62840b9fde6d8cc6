package app.counterpoint.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The command line's one JSON mapper. */
final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /**
   * Reads one JSON value.
   *
   * @throws JsonProcessingException if it is none, or if anything follows it
   */
  static JsonNode parse(String line) throws JsonProcessingException {
    return MAPPER.readTree(line);
  }

  /** On one line. */
  static String line(JsonNode node) {
    return node.toString();
  }

  /** Over several lines, for people. */
  static String pretty(JsonNode node) {
    return node.toPrettyString();
  }
}
