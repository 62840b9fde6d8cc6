package app.counterpoint.deals;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which deals a text names. Names are compared word by word: capitals, an apostrophe-s and what
 * stands between the words make no difference, so {@code acme-emea} names {@code Acme EMEA}.
 */
final class DealNames {
  private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ`´][sS](?![\\p{L}\\p{N}])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

  private final Map<List<String>, Set<Deal>> deals = new HashMap<>();
  private int longest;

  DealNames(List<Deal> all) {
    for (Deal deal : all) {
      add(deal.name(), deal);
      deal.aliases().forEach(alias -> add(alias, deal));
    }
  }

  private void add(String name, Deal deal) {
    List<String> words = words(name);
    deals.computeIfAbsent(words, key -> new LinkedHashSet<>()).add(deal);
    longest = Math.max(longest, words.size());
  }

  /** The words of a name or a text, without what makes no difference. */
  static List<String> words(String text) {
    String plain = POSSESSIVE.matcher(text).replaceAll(" ");
    plain = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    plain = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT); // makes one of ß and SS
    return WORD.matcher(plain).results().map(MatchResult::group).toList();
  }

  /** The deals named in a text. Where one name holds another, only the longer one is heard. */
  Set<Deal> in(String text) {
    List<String> words = words(text);
    Set<Deal> named = new LinkedHashSet<>();
    int at = 0;
    while (at < words.size()) {
      int length = lengthOfNameAt(words, at);
      named.addAll(deals.getOrDefault(words.subList(at, at + length), Set.of()));
      at += Math.max(1, length);
    }
    return named;
  }

  /** How many words the longest name has that starts there; 0 where none does. */
  private int lengthOfNameAt(List<String> words, int at) {
    int length = Math.min(longest, words.size() - at);
    while (length > 0 && !deals.containsKey(words.subList(at, at + length))) {
      length--;
    }
    return length;
  }
}
