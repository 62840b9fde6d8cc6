package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A call of a Web API method with a good token.
 *
 * @param arguments texts where the body was a form, any JSON where it was JSON
 * @param scopes what the token may do
 */
record Call(String method, ObjectNode arguments, Set<String> scopes) {

  /** Refuses unless the token has this scope. */
  void needs(String scope) {
    if (!scopes.contains(scope)) {
      throw Refusal.missingScope(scope, new TreeSet<>(scopes));
    }
  }

  /** Whether the token is the app's own, which no workspace gave it. */
  boolean isByAppToken() {
    return scopes.equals(Tokens.APP_SCOPES);
  }

  /** An argument as text; empty if it is not there or has no length. */
  Optional<String> text(String name) {
    JsonNode value = arguments.path(name);
    return Optional.of(value.isContainerNode() ? value.toString() : value.asText())
        .filter(text -> !text.isEmpty() && !value.isNull());
  }

  /** An argument without which the method makes no sense. */
  String required(String name) {
    return text(name).orElseThrow(() -> Refusal.missing(name));
  }

  boolean flag(String name) {
    return text(name).filter(value -> value.equals("1") || value.equals("true")).isPresent();
  }

  int number(String name, int unlessTold, int most) {
    String value = text(name).orElse(String.valueOf(unlessTold));
    if (!value.matches("\\d{1,6}")) {
      throw Refusal.because(
          "invalid_arguments", List.of("must be an integer [json-pointer:/" + name + "]"));
    }
    return Math.min(most, Integer.parseInt(value));
  }

  /** An argument that is JSON, itself or as text; a missing node if it is absent or unreadable. */
  JsonNode json(String name) {
    JsonNode value = arguments.path(name);
    return value.isTextual() ? Json.parse(value.asText()) : value;
  }

  boolean has(String name) {
    return text(name).isPresent();
  }

  /** Keeps what the app says out of logs. */
  @Override
  public String toString() {
    return "Call[" + method + "]";
  }
}
