package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Supplier;

/** Who the app is, and the way to a socket. */
final class AuthMethods {
  private final Workspace workspace;
  private final Supplier<String> socketUrl;

  AuthMethods(Workspace workspace, Supplier<String> socketUrl) {
    this.workspace = workspace;
    this.socketUrl = socketUrl;
  }

  Map<String, Method> table() {
    return Map.of("auth.test", this::test, "apps.connections.open", this::open);
  }

  private ObjectNode test(Call call) {
    Installation app = workspace.app();
    ObjectNode answer = Json.ok().put("url", "https://" + app.domain() + ".slack.com/");
    if (call.isByAppToken()) {
      return answer.put("app_id", app.appId()).put("app_name", app.name());
    }
    answer.put("team", app.teamName()).put("user", app.name()).put("team_id", app.team());
    answer.put("user_id", app.botUser()).put("bot_id", app.botId());
    return answer.put("is_enterprise_install", false);
  }

  private ObjectNode open(Call call) {
    if (!call.isByAppToken()) {
      throw Refusal.of("not_allowed_token_type");
    }
    return Json.ok().put("url", socketUrl.get());
  }
}
