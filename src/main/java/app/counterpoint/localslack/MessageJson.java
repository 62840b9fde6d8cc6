package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A message as Slack tells it in answers, events and payloads. */
final class MessageJson {
  private MessageJson() {}

  /** The message alone. */
  static ObjectNode of(ChatMessage message, Workspace workspace) {
    ObjectNode json = Json.object().put("type", "message");
    json.put("user", message.user()).put("ts", message.ts()).put("text", message.text());
    json.put("team", team(message, workspace));
    if (message.user().equals(workspace.app().botUser())) {
      byApp(json, workspace.app());
    }
    if (!message.blocks().isEmpty()) {
      json.set("blocks", message.blocks().deepCopy());
    }
    message.thread().ifPresent(thread -> inThread(json, message, thread, workspace));
    json.setAll(message.more().deepCopy());
    return json;
  }

  private static String team(ChatMessage message, Workspace workspace) {
    return workspace.people().find(message.user()).map(Person::team).orElse(workspace.app().team());
  }

  private static void byApp(ObjectNode json, Installation app) {
    json.put("bot_id", app.botId()).put("app_id", app.appId());
    ObjectNode profile = json.putObject("bot_profile");
    profile.put("id", app.botId()).put("app_id", app.appId()).put("name", app.name());
    profile.put("deleted", false).put("team_id", app.team());
  }

  private static void inThread(
      ObjectNode json, ChatMessage message, String thread, Workspace workspace) {
    json.put("thread_ts", thread);
    workspace
        .messages()
        .find(message.channel(), thread)
        .filter(parent -> message.isReply())
        .ifPresent(parent -> json.put("parent_user_id", parent.user()));
  }

  /** The message with what Slack counts about its thread, as history and replies tell it. */
  static ObjectNode counted(ChatMessage message, Workspace workspace) {
    ObjectNode json = of(message, workspace);
    List<ChatMessage> replies = workspace.messages().replies(message.channel(), message.ts());
    if (!replies.isEmpty()) {
      Set<String> users = new LinkedHashSet<>(replies.stream().map(ChatMessage::user).toList());
      json.put("thread_ts", message.ts()).put("reply_count", replies.size());
      json.put("reply_users_count", users.size());
      json.put("latest_reply", replies.get(replies.size() - 1).ts());
      json.set("reply_users", Json.strings(users));
      json.put("is_locked", false).put("subscribed", false);
    }
    return json;
  }

  static JsonNode all(List<ChatMessage> messages, Workspace workspace) {
    var array = Json.array();
    messages.forEach(message -> array.add(counted(message, workspace)));
    return array;
  }
}
