package app.counterpoint.localslack;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What Slack itself told a person outside of any channel, such as that a click did not work. */
final class Notices {
  private final Map<String, List<String>> byPerson = new ConcurrentHashMap<>();

  void tell(String person, String notice) {
    byPerson.computeIfAbsent(person, id -> new CopyOnWriteArrayList<>()).add(notice);
  }

  List<String> of(String person) {
    return List.copyOf(byPerson.getOrDefault(person, List.of()));
  }
}
