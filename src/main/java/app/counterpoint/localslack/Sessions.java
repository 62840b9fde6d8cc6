package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the app says about itself as an agent: its status in a thread, prompts, open streams. */
final class Sessions {
  private final Map<String, String> statuses = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> prompts = new ConcurrentHashMap<>();
  private final Set<String> streams = ConcurrentHashMap.newKeySet();

  /** Sets the status of a thread; an empty one takes it away. */
  void status(String channel, String thread, String status) {
    statuses.put(key(channel, thread), status);
  }

  Optional<String> status(String channel, String thread) {
    return Optional.ofNullable(statuses.get(key(channel, thread)))
        .filter(status -> !status.isEmpty());
  }

  void prompts(String channel, JsonNode suggested) {
    prompts.put(channel, suggested);
  }

  JsonNode prompts(String channel) {
    return prompts.getOrDefault(channel, Json.array());
  }

  void streamStarts(String channel, String ts) {
    streams.add(key(channel, ts));
  }

  boolean isStreaming(String channel, String ts) {
    return streams.contains(key(channel, ts));
  }

  void streamStops(String channel, String ts) {
    streams.remove(key(channel, ts));
  }

  private static String key(String channel, String ts) {
    return channel + " " + ts;
  }
}
