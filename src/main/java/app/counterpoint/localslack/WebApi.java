package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The Web API without HTTP: the table of supported methods, and the checks before each. */
final class WebApi {
  private final Map<String, Method> methods = new TreeMap<>();
  private final Tokens tokens;
  private final Installation app;

  WebApi(
      Workspace workspace,
      Tokens tokens,
      Conversing conversing,
      Triggers triggers,
      AuthMethods auth) {
    this.tokens = tokens;
    this.app = workspace.app();
    methods.putAll(auth.table());
    methods.putAll(new ConversationMethods(workspace).table());
    methods.putAll(new UserMethods(workspace).table());
    methods.putAll(new ChatMethods(workspace, conversing).table());
    methods.putAll(new StreamMethods(workspace, conversing).table());
    methods.putAll(new ViewMethods(workspace, triggers).table());
    methods.putAll(new AgentMethods(workspace).table());
  }

  Set<String> supported() {
    return methods.keySet();
  }

  /** What the bearer of a token may do; empty if it is none of ours. */
  Optional<Set<String>> scopes(String token) {
    return tokens.scopes(token, app);
  }

  ObjectNode answer(String name, String token, ObjectNode arguments) {
    Method method = methods.get(name);
    if (method == null) {
      return Json.error("unknown_method").put("req_method", name);
    }
    if (token.isEmpty()) {
      return Json.error("not_authed");
    }
    Optional<Set<String>> scopes = scopes(token);
    if (scopes.isEmpty()) {
      return Json.error("invalid_auth");
    }
    try {
      return method.answer(new Call(name, arguments, scopes.get()));
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }
}
