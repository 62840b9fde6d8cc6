package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Slack's answer that it will not do what was asked. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ObjectNode answer;

  private Refusal(ObjectNode answer) {
    super(answer.path("error").asText(), null, false, false);
    this.answer = answer;
  }

  static Refusal of(String error) {
    return new Refusal(Json.error(error));
  }

  static Refusal missingScope(String needed, Iterable<String> provided) {
    ObjectNode answer = Json.error("missing_scope").put("needed", needed);
    return new Refusal(answer.put("provided", String.join(",", provided)));
  }

  /** A refusal that says what is wrong where, as Slack does for blocks, views and arguments. */
  static Refusal because(String error, List<String> problems) {
    ObjectNode answer = Json.error(error);
    answer
        .putObject("response_metadata")
        .set("messages", Json.strings(problems.stream().map(p -> "[ERROR] " + p).toList()));
    if (error.equals("invalid_blocks")) {
      answer.set("errors", Json.strings(problems));
    }
    return new Refusal(answer);
  }

  static Refusal missing(String argument) {
    return because(
        "invalid_arguments",
        List.of("missing required field: " + argument + " [json-pointer:/" + argument + "]"));
  }

  ObjectNode answer() {
    return answer;
  }
}
