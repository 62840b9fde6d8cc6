package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Writes the events that follow from what people and apps do. */
final class Happenings {
  private final Workspace workspace;

  Happenings(Workspace workspace) {
    this.workspace = workspace;
  }

  Happening said(ChatMessage message) {
    ObjectNode event = MessageJson.of(message, workspace);
    event.put("channel", message.channel());
    return about(message.channel(), event, message.ts());
  }

  Happening mentioned(ChatMessage message) {
    ObjectNode event = MessageJson.of(message, workspace).put("type", "app_mention");
    event.put("channel", message.channel()).put("event_ts", message.ts());
    String team = workspace.people().get(message.user()).team();
    event.put("user_team", team).put("source_team", team);
    return new Happening(message.channel(), event);
  }

  Happening changed(ChatMessage before, ChatMessage after) {
    ObjectNode event = hidden("message_changed", after.channel());
    event.set("message", MessageJson.of(after, workspace));
    event.set("previous_message", MessageJson.of(before, workspace));
    return about(after.channel(), event, workspace.ids().ts());
  }

  Happening deleted(ChatMessage message) {
    ObjectNode event = hidden("message_deleted", message.channel());
    event.put("deleted_ts", message.ts());
    event.set("previous_message", MessageJson.of(message, workspace));
    return about(message.channel(), event, workspace.ids().ts());
  }

  private ObjectNode hidden(String subtype, String channel) {
    return Json.object()
        .put("type", "message")
        .put("subtype", subtype)
        .put("hidden", true)
        .put("channel", channel)
        .put("ts", workspace.ids().ts());
  }

  private Happening about(String channel, ObjectNode event, String ts) {
    event.put("event_ts", ts);
    event.put("channel_type", workspace.channels().get(channel).kind().type());
    return new Happening(channel, event);
  }

  /** An event about a person in a channel, such as {@code member_joined_channel}. */
  Happening membership(String type, String person, Channel channel) {
    ObjectNode event = event(type).put("user", person).put("channel", channel.id());
    event.put("channel_type", channel.kind() == Channel.Kind.PRIVATE ? "G" : "C");
    event.put("team", workspace.people().get(person).team());
    return new Happening(channel.id(), event);
  }

  /** An event whose only matter is a channel, with one more key. */
  Happening channel(String type, String channel, String key, JsonNode value) {
    ObjectNode event = event(type).put("channel", channel);
    event.set(key, value);
    return new Happening(channel, event);
  }

  Happening homeOpened(String person, String tab, Optional<ShownView> home) {
    Channel direct = workspace.direct(person);
    ObjectNode event = event("app_home_opened").put("user", person).put("tab", tab);
    event.put("channel", direct.id());
    home.ifPresent(view -> event.set("view", view.json(workspace.app())));
    return new Happening(direct.id(), event);
  }

  Happening userChanged(Person person) {
    ObjectNode event = event("user_change");
    event.set("user", person.json(workspace.app().team(), workspace.now()));
    return new Happening("", event);
  }

  ObjectNode event(String type) {
    return Json.object().put("type", type).put("event_ts", workspace.ids().ts());
  }
}
