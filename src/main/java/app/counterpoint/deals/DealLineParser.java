package app.counterpoint.deals;

import app.counterpoint.deals.DealLine.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a {@link DealLine} apart. */
final class DealLineParser {
  /** Spaces, control characters, marks of direction and half characters. */
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+");

  private DealLineParser() {}

  static DealLine parse(String line) {
    List<String> sides = split(line, "=");
    String name = sides.get(0);
    if (sides.size() == 1) {
      return name.isEmpty() ? new DealLine.Listing() : new DealLine.Unclear(Reason.NO_EQUALS_SIGN);
    }
    if (sides.size() > 2) {
      return new DealLine.Unclear(Reason.TWO_EQUALS_SIGNS);
    }
    if (name.isEmpty()) {
      return new DealLine.Unclear(Reason.NO_NAME);
    }
    return sides.get(1).isEmpty() ? new DealLine.Removed(name) : named(name, sides.get(1));
  }

  private static List<String> split(String text, String separator) {
    return Stream.of(BLANK.matcher(text).replaceAll(" ").split(separator, -1))
        .map(String::strip)
        .toList();
  }

  private static DealLine named(String name, String others) {
    List<String> aliases = aliases(name, others);
    return problem(name, aliases)
        .<DealLine>map(DealLine.Unclear::new)
        .orElseGet(() -> new DealLine.Named(new Deal(name, aliases)));
  }

  private static List<String> aliases(String name, String others) {
    Set<List<String>> known = new HashSet<>();
    known.add(DealNames.words(name));
    List<String> aliases = new ArrayList<>(split(others, ","));
    aliases.removeIf(alias -> alias.isEmpty() || !known.add(DealNames.words(alias)));
    return aliases;
  }

  private static Optional<Reason> problem(String name, List<String> aliases) {
    List<String> all = Stream.concat(Stream.of(name), aliases.stream()).toList();
    if (all.stream().anyMatch(one -> DealNames.words(one).isEmpty())) {
      return Optional.of(Reason.NO_WORD);
    }
    if (!all.stream().allMatch(Deal::fits)) {
      return Optional.of(Reason.TOO_LONG);
    }
    return aliases.size() > Deal.MOST ? Optional.of(Reason.TOO_MANY) : Optional.empty();
  }
}
