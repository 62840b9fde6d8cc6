package app.counterpoint.slack.views;

import app.counterpoint.playbook.Slot;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a fact may look like when it comes back from a button: short, and no markup. */
final class FactShape {
  private static final int LONGEST = 60;
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{Nd}\\p{Sc} .,:'’%-]+");
  private static final Pattern PERCENT = Pattern.compile("[0-9.,]{1,6}(?:-[0-9.,]{1,6})?%");
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,4} [a-z]{1,20}");

  private FactShape() {}

  /** Whether it is what {@link app.counterpoint.matching.Facts} could have found for the slot. */
  static boolean fits(Slot slot, String fact) {
    Pattern shape =
        switch (slot) {
          case PERCENT -> PERCENT;
          case AMOUNT, DEADLINE -> WORDS;
          case PAGES, VENDORS -> COUNT;
        };
    return fact.length() <= LONGEST && shape.matcher(fact).matches();
  }

  /** The facts on one line each, without those of another shape. */
  static Map<Slot, String> fitting(Map<Slot, String> facts) {
    Map<Slot, String> fitting = new EnumMap<>(Slot.class);
    facts.forEach(
        (slot, fact) -> {
          String line = fact.replaceAll("[\\s\\u00a0]+", " ");
          if (fits(slot, line)) {
            fitting.put(slot, line);
          }
        });
    return Map.copyOf(fitting);
  }
}
