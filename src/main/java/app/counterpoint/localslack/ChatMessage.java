package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A message in a channel, or one that only one person sees.
 *
 * @param ts its time in Slack's form; unique in its channel
 * @param user who wrote it; the bot's user for the app
 * @param text in Slack's markup, escaped
 * @param blocks each with a block id
 * @param thread the parent's {@code ts} if it is a reply
 * @param onlyFor the one person who sees it, if it is ephemeral
 * @param more further keys of the message, such as {@code subtype}, {@code edited}, {@code
 *     metadata}
 */
public record ChatMessage(
    String channel,
    String ts,
    String user,
    String text,
    ArrayNode blocks,
    Optional<String> thread,
    Optional<String> onlyFor,
    ObjectNode more)
    implements Surface {

  /** A message at the top of a channel that everybody there sees. */
  static ChatMessage of(String channel, String ts, String user, String text, ArrayNode blocks) {
    return new ChatMessage(
        channel, ts, user, text, blocks, Optional.empty(), Optional.empty(), Json.object());
  }

  ChatMessage in(Optional<String> parent) {
    return new ChatMessage(channel, ts, user, text, blocks, parent, onlyFor, more);
  }

  ChatMessage onlyFor(String person) {
    return new ChatMessage(channel, ts, user, text, blocks, thread, Optional.of(person), more);
  }

  ChatMessage saying(String newText, ArrayNode newBlocks) {
    return new ChatMessage(channel, ts, user, newText, newBlocks, thread, onlyFor, more);
  }

  ChatMessage with(String key, JsonNode value) {
    ObjectNode richer = more.deepCopy();
    richer.set(key, value);
    return new ChatMessage(channel, ts, user, text, blocks, thread, onlyFor, richer);
  }

  ChatMessage movedTo(String newChannel) {
    return new ChatMessage(newChannel, ts, user, text, blocks, thread, onlyFor, more);
  }

  /** Whether one person sees it. */
  public boolean isEphemeral() {
    return onlyFor.isPresent();
  }

  /** Whether it stands in a thread under another message. */
  public boolean isReply() {
    return thread.isPresent() && !thread.get().equals(ts);
  }

  /**
   * Whether it stands in the channel itself, a reply that was also sent to the channel included.
   */
  public boolean isInChannel() {
    return !isReply() || more.path("subtype").asText().equals("thread_broadcast");
  }

  /** Keeps what people wrote out of logs. */
  @Override
  public String toString() {
    return "ChatMessage[" + channel + " " + ts + "]";
  }
}
