package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** {@code chat.*} without streams: what the app says. */
final class ChatMethods {
  private static final int LONGEST_TEXT = 40_000;

  private final Workspace workspace;
  private final Reach reach;
  private final Conversing conversing;

  ChatMethods(Workspace workspace, Conversing conversing) {
    this.workspace = workspace;
    this.reach = new Reach(workspace);
    this.conversing = conversing;
  }

  Map<String, Method> table() {
    return Map.of(
        "chat.postMessage", this::post,
        "chat.postEphemeral", this::postEphemeral,
        "chat.update", this::update,
        "chat.delete", this::delete);
  }

  private ObjectNode post(Call call) {
    Channel channel = reach.writable(call);
    ChatMessage draft = draft(call, channel);
    JsonNode metadata = call.json("metadata");
    if (metadata.isObject()) {
      draft = draft.with("metadata", metadata);
    }
    if (draft.isReply() && call.flag("reply_broadcast")) {
      draft = draft.with("subtype", Json.text("thread_broadcast"));
    }
    return told(conversing.post(draft));
  }

  private ObjectNode postEphemeral(Call call) {
    Channel channel = reach.writable(call);
    Person person = reach.person(call, "user");
    if (person.is(Person.Flag.DELETED) || !channel.has(person.id())) {
      throw Refusal.of("user_not_in_channel");
    }
    ChatMessage shown = conversing.whisper(person.id(), draft(call, channel));
    return Json.ok().put("message_ts", shown.ts());
  }

  private ChatMessage draft(Call call, Channel channel) {
    ArrayNode blocks = reach.blocks(call);
    String text = text(call, blocks);
    if (call.has("thread_ts")) {
      requireThread(channel, call.required("thread_ts"));
    }
    return conversing.draft(channel.id(), text, blocks).in(call.text("thread_ts"));
  }

  private void requireThread(Channel channel, String ts) {
    if (conversing.find(channel.id(), ts).isEmpty()) {
      throw Refusal.of("thread_not_found");
    }
  }

  private static String text(Call call, ArrayNode blocks) {
    String text = call.text("text").orElse("");
    if (text.isBlank() && blocks.isEmpty()) {
      throw Refusal.of("no_text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of("msg_too_long");
    }
    return text;
  }

  private ObjectNode update(Call call) {
    Channel channel = reach.writable(call);
    ChatMessage before = reach.message(call, channel);
    if (!reach.isOurs(before)) {
      throw Refusal.of("cant_update_message");
    }
    ArrayNode blocks = reach.blocks(call);
    String text = text(call, blocks);
    ChatMessage after = conversing.rewrite(before, text, blocks);
    return told(after).put("text", after.text());
  }

  private ObjectNode delete(Call call) {
    Channel channel = reach.writable(call);
    ChatMessage message = reach.message(call, channel);
    if (!reach.isOurs(message)) {
      throw Refusal.of("cant_delete_message");
    }
    conversing.delete(message);
    return Json.ok().put("channel", channel.id()).put("ts", message.ts());
  }

  private ObjectNode told(ChatMessage message) {
    ObjectNode answer = Json.ok().put("channel", message.channel()).put("ts", message.ts());
    return answer.set("message", MessageJson.of(message, workspace));
  }
}
