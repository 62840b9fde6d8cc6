package app.counterpoint.llm;

import app.counterpoint.llm.guard.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what may name a person or a company in a rep's message: words with a capital inside a
 * sentence, words that the playbook does not know, and words that stand where a name would. Rather
 * takes a word too many.
 */
final class NameFinder {
  /** A stretch of the message. */
  record Span(int start, int end) {}

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>]+@[^\\s@<>]+|@[\\p{L}\\p{N}_.-]+");
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*");
  private static final Pattern CONTRACTION = Pattern.compile("['’](?:s|ll|re|ve|d|m|t)$");
  private static final Pattern OPENING = Pattern.compile("(?:^|[.!?…:;]|\\n)[\\s\"'(–—-]*$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          " |-|\\.?"
              + " |\\s?&\\s?|\\s(?:van|von|de|der|den|la|le|di|da|du|of)(?:\\s(?:la|der|den))?\\s");

  /** What a person does next. */
  private static final Pattern ACTS =
      Pattern.compile(
          "^(?:['’]s\\b|\\s(?:wants?|says?|said|asks?|asked|tells?|told|needs?|thinks?|insists?|wrote|writes|replied|called|emailed|sent|pushed|from|at|in"
              + " procurement|in purchasing|in finance)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Abbreviations of the trade and of time, which name nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "i",
          "rfp",
          "rfi",
          "rfq",
          "rfps",
          "roi",
          "tco",
          "kpi",
          "it",
          "ok",
          "sla",
          "msa",
          "nda",
          "sow",
          "po",
          "cfo",
          "ceo",
          "cpo",
          "cio",
          "cto",
          "coo",
          "vp",
          "hr",
          "eod",
          "eow",
          "eom",
          "eoq",
          "eoy",
          "cob",
          "eur",
          "usd",
          "gbp",
          "chf",
          "pdf",
          "faq",
          "asap",
          "fyi",
          "b2b",
          "saas",
          "crm",
          "erp",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "mr",
          "mrs",
          "ms",
          "dr");

  private final OrdinaryWords ordinary;

  NameFinder(OrdinaryWords ordinary) {
    this.ordinary = ordinary;
  }

  /** The names of a message in order, neighbours as one. */
  List<Span> in(String message) {
    List<Span> spans = new ArrayList<>();
    Matcher address = ADDRESS.matcher(message);
    int from = 0;
    while (address.find()) {
      words(message, from, address.start(), spans);
      spans.add(new Span(address.start(), address.end()));
      from = address.end();
    }
    words(message, from, message.length(), spans);
    return spans;
  }

  private void words(String message, int from, int to, List<Span> spans) {
    boolean capitalsTell = !mostlyCapitals(message);
    Matcher word = WORD.matcher(message).region(from, to);
    while (word.find()) {
      int end = word.end() - contraction(word.group());
      String name = message.substring(word.start(), end);
      if (isName(message, word.start(), name, capitalsTell)) {
        add(spans, message, new Span(word.start(), end));
      }
    }
  }

  private boolean isName(String message, int start, String word, boolean capitalsTell) {
    String small = word.toLowerCase(Locale.ROOT);
    if (NOBODY.contains(small) || word.length() < 2) {
      return false;
    }
    boolean named =
        WordList.NAMES_TOO.has(small) && ACTS.matcher(after(message, start, word)).find();
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean inside = capital && !OPENING.matcher(message.substring(0, start)).find();
    return named || (inside && capitalsTell) || !isOrdinary(small);
  }

  private boolean isOrdinary(String word) {
    for (String part : word.split("['’-]", -1)) {
      if (part.length() > 1 && !ordinary.has(part)) {
        return false;
      }
    }
    return true;
  }

  private static String after(String message, int start, String word) {
    return message.substring(start + word.length());
  }

  private static void add(List<Span> spans, String message, Span span) {
    if (!spans.isEmpty()) {
      Span last = spans.get(spans.size() - 1);
      String between = message.substring(last.end(), span.start());
      if (BETWEEN.matcher(between).matches()) {
        spans.set(spans.size() - 1, new Span(last.start(), span.end()));
        return;
      }
    }
    spans.add(span);
  }

  private static int contraction(String word) {
    Matcher contraction = CONTRACTION.matcher(word);
    boolean negated = word.toLowerCase(Locale.ROOT).endsWith("n't");
    return contraction.find() && !negated ? contraction.group().length() : 0;
  }

  /** Where nearly every word has a capital, none of them tells anything. */
  private static boolean mostlyCapitals(String message) {
    List<String> words = WORD.matcher(message).results().map(found -> found.group()).toList();
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return words.size() > 4 && capitals * 10 > words.size() * 7L;
  }
}
