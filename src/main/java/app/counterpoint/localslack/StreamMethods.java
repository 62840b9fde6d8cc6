package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** {@code chat.startStream} and its like: a message that grows while the app writes. */
final class StreamMethods {
  private static final int LONGEST_TEXT = 12_000;

  private final Workspace workspace;
  private final Reach reach;
  private final Conversing conversing;

  StreamMethods(Workspace workspace, Conversing conversing) {
    this.workspace = workspace;
    this.reach = new Reach(workspace);
    this.conversing = conversing;
  }

  Map<String, Method> table() {
    return Map.of(
        "chat.startStream", this::start,
        "chat.appendStream", this::append,
        "chat.stopStream", this::stop);
  }

  private ObjectNode start(Call call) {
    Channel channel = reach.writable(call);
    String thread = call.required("thread_ts");
    if (channel.kind() != Channel.Kind.DIRECT) {
      addressed(call, "recipient_user_id");
      addressed(call, "recipient_team_id");
    }
    String text = written(call);
    ChatMessage draft = conversing.draft(channel.id(), text, drawn(text, Json.array()));
    ChatMessage message = conversing.post(draft.in(Optional.of(thread)));
    workspace.sessions().streamStarts(channel.id(), message.ts());
    return answer(message);
  }

  private static void addressed(Call call, String recipient) {
    if (!call.has(recipient)) {
      throw Refusal.of("missing_" + recipient);
    }
  }

  private ObjectNode append(Call call) {
    ChatMessage message = streaming(call);
    call.required("markdown_text");
    return answer(grow(message, call, Json.array()));
  }

  private ObjectNode stop(Call call) {
    ChatMessage message = streaming(call);
    ChatMessage whole = grow(message, call, reach.blocks(call));
    workspace.sessions().streamStops(message.channel(), message.ts());
    return answer(whole).set("message", MessageJson.of(whole, workspace));
  }

  private ChatMessage streaming(Call call) {
    ChatMessage message = reach.message(call, reach.writable(call));
    if (!workspace.sessions().isStreaming(message.channel(), message.ts())) {
      throw Refusal.of("message_not_in_streaming_state");
    }
    return message;
  }

  private ChatMessage grow(ChatMessage message, Call call, ArrayNode blocks) {
    String text = message.text() + written(call);
    return conversing.rewrite(message, text, drawn(text, blocks));
  }

  /** The text as Slack shows it, which is Markdown here, and the blocks below it. */
  private ArrayNode drawn(String text, ArrayNode blocks) {
    ArrayNode drawn = Json.array();
    if (!text.isEmpty()) {
      drawn
          .addObject()
          .put("type", "markdown")
          .put("block_id", workspace.ids().next("b"))
          .put("text", text);
    }
    return drawn.addAll(blocks);
  }

  private static String written(Call call) {
    String text = call.text("markdown_text").orElse("");
    if (text.length() > LONGEST_TEXT) {
      throw Refusal.of("msg_too_long");
    }
    return text;
  }

  private static ObjectNode answer(ChatMessage message) {
    return Json.ok().put("channel", message.channel()).put("ts", message.ts());
  }
}
