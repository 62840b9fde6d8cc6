package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** What the app says: puts its messages into channels and lets the events go out behind it. */
final class Conversing {
  private final Workspace workspace;
  private final Happenings happenings;
  private final Outbox outbox;

  Conversing(Workspace workspace, Outbox outbox) {
    this.workspace = workspace;
    this.outbox = outbox;
    this.happenings = new Happenings(workspace);
  }

  ChatMessage draft(String channel, String text, ArrayNode blocks) {
    return ChatMessage.of(channel, workspace.ids().ts(), workspace.app().botUser(), text, blocks);
  }

  /** Puts a message of the app where everybody in the channel sees it. */
  ChatMessage post(ChatMessage message) {
    workspace.messages().put(message);
    outbox.later(happenings.said(message));
    return message;
  }

  /** Shows a message of the app to one person. No event tells of it. */
  ChatMessage whisper(String person, ChatMessage message) {
    ChatMessage ephemeral = message.onlyFor(person);
    workspace.messages().put(ephemeral);
    workspace.changes().happen();
    return ephemeral;
  }

  /** Replaces what a message says. */
  ChatMessage rewrite(ChatMessage before, String text, ArrayNode blocks) {
    ChatMessage after = before.saying(text, blocks);
    if (!before.isEphemeral()) {
      ObjectNode edited = Json.object().put("user", before.user());
      after = after.with("edited", edited.put("ts", workspace.ids().ts()));
      outbox.later(happenings.changed(before, after));
    }
    workspace.messages().put(after);
    workspace.changes().happen();
    return after;
  }

  /** Takes a message away. */
  void delete(ChatMessage message) {
    workspace.messages().remove(message);
    workspace.changes().happen();
    if (!message.isEphemeral()) {
      outbox.later(happenings.deleted(message));
    }
  }

  /** What Slack itself tells one person in a channel. */
  void slackbot(String person, String channel, String text) {
    ChatMessage message =
        ChatMessage.of(channel, workspace.ids().ts(), Workspace.SLACKBOT, text, Json.array());
    whisper(person, message);
  }

  Optional<ChatMessage> find(String channel, String ts) {
    return workspace.messages().find(channel, ts);
  }
}
