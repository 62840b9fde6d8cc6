package app.counterpoint.playbook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fact of the rep's own message that a snippet may weave in. */
public enum Slot {
  /** A share such as {@code 20%}. */
  PERCENT,
  /** A sum of money such as {@code €41k}. */
  AMOUNT,
  /** A day or date such as {@code Friday} or {@code 30 June}. */
  DEADLINE,
  /** A length such as {@code 87 pages}. */
  PAGES,
  /** A field of rivals such as {@code 3 vendors}. */
  VENDORS;

  /** The name that stands between the braces of a {@link Template}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The slot of that name, or empty where there is none. */
  public static Optional<Slot> named(String key) {
    return Arrays.stream(values()).filter(slot -> slot.key().equals(key)).findFirst();
  }
}
