package app.counterpoint.localslack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All conversations. Safe for any number of threads. */
final class Channels {
  private final Map<String, Channel> byId = new LinkedHashMap<>();

  synchronized void put(Channel channel) {
    byId.put(channel.id(), channel);
  }

  synchronized void remove(String id) {
    byId.remove(id);
  }

  synchronized Optional<Channel> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized List<Channel> all() {
    return List.copyOf(byId.values());
  }

  /** Changes a channel and returns what it is now. */
  synchronized Channel change(String id, UnaryOperator<Channel> change) {
    Channel changed = change.apply(get(id));
    byId.put(id, changed);
    return changed;
  }

  /**
   * A channel that must be there.
   *
   * @throws IllegalArgumentException if no channel has this id
   */
  Channel get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no channel is " + id));
  }

  /** The direct message of a person and the app, if it was opened. */
  synchronized Optional<Channel> directWith(String person) {
    return byId.values().stream()
        .filter(channel -> channel.kind() == Channel.Kind.DIRECT && channel.name().equals(person))
        .findFirst();
  }
}
