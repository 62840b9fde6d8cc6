package app.counterpoint.llm.guard;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proper names, told by their capital inside a sentence, by a capital at its start where the word
 * opens no English sentence, and by the list of names where they are written small.
 */
final class Names {
  private static final Pattern OPENING = Pattern.compile("(?:^|[.!?…:]|\\n)[\\s\"'“”‘()–—-]*$");
  private static final Pattern FIRST_PERSON = Pattern.compile("I(?:'(?:m|d|ll|ve))?");

  /** Abbreviations that name nobody, and titles: what follows those is looked at. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "RFP", "RFI", "RFQ", "RFPs", "ROI", "TCO", "KPI", "KPIs", "IT", "OK", "PDF", "FAQ", "Mr",
          "Ms", "Mrs", "Dr");

  private static final Pattern DAY_OR_MONTH =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July"
              + "|August|September|October|November|December|Christmas|Easter|Q[1-4]|H[12]|EO[DWMQY]|COB");

  private Names() {}

  /**
   * The names that may be said.
   *
   * @param capitals words that carry a capital where a plain word would not
   * @param words every word, in small letters
   */
  record Known(Set<String> capitals, Set<String> words) {
    static Known in(String text) {
      Set<String> capitals = new HashSet<>();
      Set<String> words = new HashSet<>();
      Matcher word = Words.WORD.matcher(text);
      while (word.find()) {
        String bare = Words.bareWord(word.group());
        words.add(bare);
        boolean capital = Character.isUpperCase(word.group().charAt(0));
        if (capital && !opensSentence(text, word.start())) {
          capitals.add(bare);
        }
      }
      return new Known(capitals, words);
    }

    /** A word that could as well be a plain one is a name only if it was written as one. */
    private boolean has(String bare) {
      return capitals.contains(bare) || (words.contains(bare) && !WordList.OPENERS.has(bare));
    }
  }

  static boolean opensSentence(String text, int start) {
    return OPENING.matcher(text.substring(0, start)).find();
  }

  /** The first name that does not stand in what the text was made from. */
  static Optional<String> invented(String text, Evidence evidence) {
    String plain = Words.plain(text);
    Matcher word = Words.WORD.matcher(plain);
    while (word.find()) {
      if (isInvented(word.group(), opensSentence(plain, word.start()), evidence.names())) {
        return Optional.of(word.group());
      }
    }
    return Optional.empty();
  }

  private static boolean isInvented(String word, boolean opens, Known known) {
    String bare = Words.bareWord(word);
    if (known.has(bare) || FIRST_PERSON.matcher(word).matches() || ABBREVIATIONS.contains(word)) {
      return false;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return hasCapitalInside(word) || WordList.NAMES.has(bare);
    }
    if (DAY_OR_MONTH.matcher(word).matches()) {
      return false; // Dates looks at these.
    }
    return !opens || !(opensEnglish(word) || known.words().contains(bare));
  }

  private static boolean opensEnglish(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String first = small.split("-", 2)[0];
    boolean shouted = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return !shouted
        && !WordList.NAMES.has(Words.bareWord(small))
        && (WordList.OPENERS.has(small) || WordList.OPENERS.has(first));
  }

  /** Such as eBay or iPhone. */
  private static boolean hasCapitalInside(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT));
  }
}
