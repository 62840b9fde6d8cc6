package app.counterpoint.playbook;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of the playbook, in which {@code {percent|the discount}} becomes the rep's own figure
 * where one is known and the words after the bar where none is.
 *
 * @param text the sentence as written; every brace in it belongs to a known slot with its absent
 *     wording
 */
public record Template(String text) {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)\\|([^{}|]+)}");

  /**
   * Checks the slots.
   *
   * @throws IllegalArgumentException if a brace is left over; the message names the piece
   */
  public Template {
    Matcher slots = SLOT.matcher(text);
    String rest = slots.replaceAll(slot -> withoutKnown(slot.group(1)));
    int brace = Math.max(rest.indexOf('{'), rest.indexOf('}'));
    if (brace >= 0) {
      throw new IllegalArgumentException(
          "a slot without its absent wording near \""
              + rest.substring(Math.max(0, brace - 10), Math.min(rest.length(), brace + 20))
              + "\"");
    }
  }

  private static String withoutKnown(String key) {
    if (Slot.named(key).isEmpty()) {
      throw new IllegalArgumentException("there is no slot {" + key + "}");
    }
    return "";
  }

  /** The sentence with every slot filled from {@code facts}, or with its absent wording. */
  public String fill(Function<Slot, Optional<String>> facts) {
    return SLOT.matcher(text)
        .replaceAll(
            slot ->
                Matcher.quoteReplacement(
                    Slot.named(slot.group(1)).flatMap(facts).orElse(slot.group(2))));
  }

  /** The sentence as it reads when no fact is known. */
  public String plain() {
    return fill(slot -> Optional.empty());
  }

  /** Whether a fact of this kind could be woven in. */
  public boolean uses(Slot slot) {
    return text.contains("{" + slot.key() + "|");
  }
}
