package app.counterpoint.localslack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody whom the workspace can see. Safe for any number of threads. */
final class People {
  private final Map<String, Person> byId = new LinkedHashMap<>();

  synchronized void put(Person person) {
    byId.put(person.id(), person);
  }

  synchronized Optional<Person> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized List<Person> all() {
    return List.copyOf(byId.values());
  }

  /**
   * A person that must be there.
   *
   * @throws IllegalArgumentException if nobody has this id
   */
  Person get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("nobody is " + id));
  }
}
