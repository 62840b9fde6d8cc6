package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Writes what Slack tells the app about commands and interactions. */
final class Payloads {
  private static final String TOKEN = "local-verification-token";

  private final Workspace workspace;
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final String base;

  Payloads(Workspace workspace, Triggers triggers, ResponseUrls responseUrls, String base) {
    this.workspace = workspace;
    this.triggers = triggers;
    this.responseUrls = responseUrls;
    this.base = base;
  }

  ObjectNode command(Person person, Channel channel, String command, String text) {
    Installation app = workspace.app();
    ObjectNode fields = Json.object().put("token", TOKEN);
    fields.put("team_id", person.team()).put("team_domain", app.domain());
    fields.put("channel_id", channel.id()).put("channel_name", commandName(channel));
    fields.put("user_id", person.id()).put("user_name", person.name());
    fields.put("command", command).put("text", text).put("api_app_id", app.appId());
    fields.put("is_enterprise_install", "false");
    fields.put("response_url", url(person, channel.id(), Optional.empty(), Optional.empty()));
    return fields.put("trigger_id", triggers.next(person.id()));
  }

  private static String commandName(Channel channel) {
    return switch (channel.kind()) {
      case PUBLIC -> channel.name();
      case PRIVATE -> "privategroup";
      case DIRECT -> "directmessage";
    };
  }

  private String url(
      Person person, String channel, Optional<String> source, Optional<String> thread) {
    return base + responseUrls.next(new ResponseUrls.Origin(person.id(), channel, source, thread));
  }

  /** What all interactions have. */
  private ObjectNode base(String type, Person person) {
    Installation app = workspace.app();
    ObjectNode payload = Json.object().put("type", type);
    payload.putObject("team").put("id", app.team()).put("domain", app.domain());
    ObjectNode user = payload.putObject("user").put("id", person.id());
    user.put("username", person.name()).put("name", person.name()).put("team_id", person.team());
    payload.put("api_app_id", app.appId()).put("token", TOKEN);
    return payload.putNull("enterprise").put("is_enterprise_install", false);
  }

  private ObjectNode triggered(String type, Person person) {
    return base(type, person).put("trigger_id", triggers.next(person.id()));
  }

  /** A click or choice on a message or view. */
  ObjectNode action(Person person, Surface surface, ObjectNode action, ObjectNode values) {
    ObjectNode payload = triggered("block_actions", person);
    on(payload, surface, values);
    action.put("action_ts", workspace.ids().ts());
    payload.putArray("actions").add(action);
    if (surface instanceof ChatMessage message) {
      payload.set("state", Json.object().set("values", values));
      payload.put("response_url", replyTo(person, message));
    }
    return payload;
  }

  private String replyTo(Person person, ChatMessage message) {
    return url(person, message.channel(), Optional.of(message.ts()), message.thread());
  }

  /** A search in a menu whose options the app finds. */
  ObjectNode suggestion(Person person, Surface surface, Inputs.Found found, String typed) {
    ObjectNode payload = base("block_suggestion", person);
    payload.put("action_id", found.actionId()).put("block_id", found.blockId());
    payload.put("value", typed);
    on(payload, surface, Json.object());
    return payload;
  }

  private void on(ObjectNode payload, Surface surface, ObjectNode values) {
    ObjectNode container = payload.putObject("container");
    if (surface instanceof ShownView view) {
      container.put("type", "view").put("view_id", view.id());
      ShownView now = values.isEmpty() ? view : view.entered(values);
      payload.set("view", now.json(workspace.app()));
      return;
    }
    ChatMessage message = (ChatMessage) surface;
    container.put("type", "message").put("message_ts", message.ts());
    container.put("channel_id", message.channel());
    container.put("is_ephemeral", message.isEphemeral());
    message.thread().ifPresent(thread -> container.put("thread_ts", thread));
    payload.set("channel", channel(message.channel()));
    if (!message.isEphemeral()) {
      payload.set("message", MessageJson.counted(message, workspace));
    }
  }

  private ObjectNode channel(String id) {
    Channel channel = workspace.channels().get(id);
    return Json.object().put("id", id).put("name", commandName(channel));
  }

  ObjectNode submission(Person person, ShownView view) {
    ObjectNode payload = triggered("view_submission", person);
    payload.set("view", view.json(workspace.app()));
    payload.putArray("response_urls");
    return payload;
  }

  ObjectNode closed(Person person, ShownView view, boolean all) {
    ObjectNode payload = base("view_closed", person).put("is_cleared", all);
    return payload.set("view", view.json(workspace.app()));
  }

  /** Shortcuts tell less than other interactions: one of the person's two names, and no app. */
  private ObjectNode shortcut(String type, String untold, Person person, String callbackId) {
    ObjectNode payload = triggered(type, person).put("callback_id", callbackId);
    payload.withObjectProperty("user").remove(untold);
    payload.remove("api_app_id");
    return payload;
  }

  ObjectNode shortcut(Person person, String callbackId) {
    ObjectNode payload = shortcut("shortcut", "name", person, callbackId);
    return payload.put("action_ts", workspace.ids().ts());
  }

  ObjectNode shortcut(Person person, String callbackId, ChatMessage message) {
    ObjectNode payload = shortcut("message_action", "username", person, callbackId);
    payload.put("action_ts", workspace.ids().ts()).put("message_ts", message.ts());
    payload.set("channel", channel(message.channel()));
    payload.set("message", MessageJson.counted(message, workspace));
    return payload.put("response_url", replyTo(person, message));
  }
}
