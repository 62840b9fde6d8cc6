package app.counterpoint.localslack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was said, by channel and in order of time. Safe for any number of threads. */
final class Messages {
  private final Map<String, NavigableMap<String, ChatMessage>> byChannel =
      new ConcurrentHashMap<>();

  void put(ChatMessage message) {
    said(message.channel()).put(message.ts(), message);
  }

  void remove(ChatMessage message) {
    said(message.channel()).remove(message.ts());
  }

  Optional<ChatMessage> find(String channel, String ts) {
    return Optional.ofNullable(said(channel).get(ts));
  }

  /** All messages of a channel, the oldest first, ephemeral ones and replies included. */
  List<ChatMessage> in(String channel) {
    return List.copyOf(said(channel).values());
  }

  /** What everybody in a channel sees in it, the newest first. */
  List<ChatMessage> history(String channel) {
    return in(channel).stream()
        .filter(message -> !message.isEphemeral() && message.isInChannel())
        .sorted(Comparator.comparing(ChatMessage::ts).reversed())
        .toList();
  }

  /** The replies to a message that everybody sees, the oldest first. */
  List<ChatMessage> replies(String channel, String parent) {
    return in(channel).stream()
        .filter(message -> !message.isEphemeral() && message.isReply())
        .filter(message -> message.thread().equals(Optional.of(parent)))
        .toList();
  }

  /** Moves everything to a channel's new id. */
  void move(String from, String to) {
    NavigableMap<String, ChatMessage> moved = byChannel.remove(from);
    if (moved != null) {
      moved.values().forEach(message -> put(message.movedTo(to)));
    }
  }

  private NavigableMap<String, ChatMessage> said(String channel) {
    return byChannel.computeIfAbsent(channel, id -> new ConcurrentSkipListMap<>());
  }
}
