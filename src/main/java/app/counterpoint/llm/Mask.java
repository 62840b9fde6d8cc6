package app.counterpoint.llm;

import app.counterpoint.llm.NameFinder.Span;
import app.counterpoint.llm.guard.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message with placeholders where its names were, and the way back. The same name, however it is
 * written, has one placeholder; the text between is untouched.
 */
final class Mask {
  private final String masked;
  private final String mark;
  private final List<String> names;

  private Mask(String masked, String mark, List<String> names) {
    this.masked = masked;
    this.mark = mark;
    this.names = names;
  }

  /** Masks nothing. */
  static Mask none(String message) {
    return new Mask(message, "", List.of());
  }

  /** Masks every name that the finder finds. */
  static Mask over(String message, NameFinder finder) {
    String mark = mark(message);
    List<String> names = new ArrayList<>();
    StringBuilder masked = new StringBuilder();
    int from = 0;
    for (Span span : finder.in(message)) {
      String name = message.substring(span.start(), span.end());
      masked.append(message, from, span.start()).append(mark).append(number(names, name));
      from = span.end();
    }
    return new Mask(masked.append(message.substring(from)).toString(), mark, names);
  }

  /** A placeholder's word that the message does not begin a word with. */
  private static String mark(String message) {
    String mark = "Name";
    while (message.toLowerCase(Locale.ROOT).contains(mark.toLowerCase(Locale.ROOT))) {
      mark += "x";
    }
    return mark;
  }

  private static int number(List<String> names, String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i + 1;
      }
    }
    names.add(name);
    return names.size();
  }

  /** The message as it may leave the machine. */
  String masked() {
    return masked;
  }

  /** A text about the masked message, with its names back. A placeholder of no name stays. */
  String restore(String text) {
    if (names.isEmpty()) {
      return text;
    }
    return Pattern.compile("\\b" + mark + "([0-9]{1,4})(?![0-9])")
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group(1)).orElse(found.group())));
  }

  private Optional<String> name(String number) {
    int index = Integer.parseInt(number) - 1;
    return index >= 0 && index < names.size()
        ? Optional.of(capitalised(names.get(index)))
        : Optional.empty();
  }

  /** A first name typed small is still a name. */
  private static String capitalised(String name) {
    return WordList.NAMES.has(name) || WordList.NAMES_TOO.has(name)
        ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
        : name;
  }

  /** Without the names. */
  @Override
  public String toString() {
    return "Mask[" + names.size() + " names]";
  }
}
