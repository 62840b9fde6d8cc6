package app.counterpoint.matching;

import app.counterpoint.playbook.Slot;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a message that may be said back to its writer: at most one for each {@link Slot},
 * and none where the message leaves it open which is meant. A wrong fact is worse than none.
 */
public final class Facts {
  private final Map<Slot, String> found;

  Facts(Map<Slot, String> found) {
    this.found = new EnumMap<>(Slot.class);
    this.found.putAll(found);
  }

  /** The facts of a text as a person typed it. */
  public static Facts in(String text) {
    return FactFinder.find(text);
  }

  /**
   * The wording of a fact, such as {@code 20%}, {@code €41k}, {@code Friday} or {@code 87 pages}.
   */
  public Optional<String> of(Slot slot) {
    return Optional.ofNullable(found.get(slot));
  }

  /** All of them, by slot. */
  public Map<Slot, String> all() {
    return Map.copyOf(found);
  }
}
