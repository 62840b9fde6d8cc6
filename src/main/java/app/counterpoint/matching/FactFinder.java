package app.counterpoint.matching;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;

import app.counterpoint.playbook.Slot;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds figures in running text. A kind of which a message holds two different ones is left out,
 * and so is a figure whose neighbours show that it is ours or nobody's demand: our margin, our
 * quote, an open rate.
 */
final class FactFinder {
  private static final int FLAGS = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS;

  private static final String NUMBER =
      "\\d{1,3}(?:[.,' \u00a0]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
  private static final String SCALE = "(?:\\s?(?:k|m|mio|mn|bn|million|billion|thousand)\\b)?";
  private static final String BEFORE =
      "(?:[€£¥₹$]|(?:US|AU|CA|A|C|R)\\$|(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|INR|AUD|CAD|JPY)\\b)";
  private static final String AFTER =
      "(?:[€£₹$]|zł|(?:EUR|euros?|USD|dollars?|GBP|pounds|quid|CHF|SEK|NOK|DKK|PLN|INR|kr|bucks)\\b)";

  private static final Pattern PERCENT =
      Pattern.compile(
          "(?<![\\d.,])(?:(\\d{1,2}(?:[.,]\\d{1,2})?)\\s?[-–]\\s?)?(\\d{1,3}(?:[.,]\\d{1,2})?)\\s?"
              + "(?:%|(?:percent|per cent|pct|prozent|procent|pour ?cent|por ciento|per cento)\\b)",
          FLAGS);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\w.,])(?:"
              + BEFORE
              + "\\s?(?:"
              + NUMBER
              + ")"
              + SCALE
              + "|(?:"
              + NUMBER
              + ")"
              + SCALE
              + "\\s?"
              + AFTER
              + ")(?![\\d])",
          FLAGS);
  private static final Pattern PAGES =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,4})[\\s-](?:pages?|pp|pager|seiten|páginas|pagine|pagina's)\\b",
          FLAGS);
  private static final Pattern VENDORS =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,2})\\s(?:(?:other|more)\\s)?(vendors?|suppliers?|bidders?|bids|competitors?|agencies|firms)\\b",
          FLAGS);

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String CLOSE =
      "(?:end of (?:the )?(?:day|week|month|quarter|year)|eod|eow|eom|eoq|eoy|cob|(?:month|quarter|year)[- ]end)";
  private static final String DATE =
      "("
          + CLOSE
          + "|"
          + DAY
          + "\\s(?:of\\s)?"
          + MONTH
          + "|"
          + MONTH
          + "\\s"
          + DAY
          + "|"
          + WEEKDAY
          + "|noon|midday|midnight|tonight|tomorrow|tmrw|next (?:week|month|quarter)|q[1-4]|\\d{1,2}(?::\\d\\d)?\\s?(?:am|pm))";
  private static final Pattern DEADLINE =
      Pattern.compile(
          "\\b(?:by|before|until|till|til|due(?: on| by)?|deadline(?: is| of|:)?|no later than|latest(?: by| on)?|expires?(?: on)?)"
              + "\\s(?:(?:this|next|coming|the|close on|end of)\\s)?"
              + DATE
              + "(?![\\w])",
          FLAGS);

  /** Neighbours that make a share something else than a demand. */
  private static final Pattern NOT_A_DEMAND =
      Pattern.compile(
          "\\b(?:margins?|growth|grew|uptime|open rate|opens|click|commission|quota|win rate|probability|forecast|sure|agree|utili[sz]ation|attainment|battery|vat|tax|inflation|raise)\\b",
          FLAGS);

  /** Neighbours that make a sum ours, or a fact about the deal. */
  private static final Pattern NOT_THEIR_NUMBER =
      Pattern.compile(
          "\\b(?:we quoted|our (?:quote|price|offer|list|bid)|i quoted|list price|acv|arr|tcv|deal|quota|commission|bonus|worth|pipeline|lunch|expenses?|ticket|licen[cs]e|contract|revenue|turnover)\\b",
          FLAGS);

  private static final Map<String, String> CLOSES =
      Map.of(
          "eod", "end of day",
          "eow", "end of week",
          "eom", "end of month",
          "eoq", "end of quarter",
          "eoy", "end of year",
          "cob", "close of business",
          "tmrw", "tomorrow");
  private static final Map<String, String> DAYS =
      Map.of(
          "mon",
          "Monday",
          "tue",
          "Tuesday",
          "wed",
          "Wednesday",
          "thu",
          "Thursday",
          "fri",
          "Friday",
          "sat",
          "Saturday",
          "sun",
          "Sunday");

  private static final int NEIGHBOURHOOD = 24;
  private static final int LONGEST = 10_000;

  private FactFinder() {}

  static Facts find(String message) {
    String text = message.length() > LONGEST ? message.substring(0, LONGEST) : message;
    Map<Slot, String> found = new EnumMap<>(Slot.class);
    only(PERCENT, text, FactFinder::percent).ifPresent(fact -> found.put(Slot.PERCENT, fact));
    only(AMOUNT, text, result -> amount(result, text))
        .ifPresent(fact -> found.put(Slot.AMOUNT, fact));
    only(DEADLINE, text, FactFinder::deadline).ifPresent(fact -> found.put(Slot.DEADLINE, fact));
    only(PAGES, text, FactFinder::pages).ifPresent(fact -> found.put(Slot.PAGES, fact));
    only(VENDORS, text, FactFinder::vendors).ifPresent(fact -> found.put(Slot.VENDORS, fact));
    if (near(PERCENT, text, NOT_A_DEMAND)) {
      found.remove(Slot.PERCENT);
    }
    if (near(AMOUNT, text, NOT_THEIR_NUMBER)) {
      found.remove(Slot.AMOUNT);
    }
    return new Facts(found);
  }

  /** The one fact of a kind, or empty where there is none or more than one. */
  private static Optional<String> only(
      Pattern pattern, String text, Function<MatchResult, Optional<String>> say) {
    Set<String> facts = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Optional<String> fact = say.apply(matcher.toMatchResult());
      if (fact.isEmpty()) {
        return Optional.empty();
      }
      facts.add(fact.get());
    }
    return facts.size() == 1 ? facts.stream().findFirst() : Optional.empty();
  }

  private static boolean near(Pattern pattern, String text, Pattern neighbour) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - NEIGHBOURHOOD);
      int to = Math.min(text.length(), matcher.end() + NEIGHBOURHOOD);
      if (neighbour.matcher(text.substring(from, to)).find()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> percent(MatchResult result) {
    double value = Double.parseDouble(result.group(2).replace(',', '.'));
    if (value <= 0 || value >= 100) {
      return Optional.empty();
    }
    String from = result.group(1) == null ? "" : result.group(1) + "-";
    return Optional.of(from + result.group(2) + "%");
  }

  private static Optional<String> amount(MatchResult result, String text) {
    boolean range = result.end() < text.length() && "-–".indexOf(text.charAt(result.end())) >= 0;
    return range ? Optional.empty() : Optional.of(result.group().strip());
  }

  private static Optional<String> pages(MatchResult result) {
    return Optional.of(result.group(1) + " pages");
  }

  private static Optional<String> vendors(MatchResult result) {
    int count = Integer.parseInt(result.group(1));
    String noun = result.group(2).toLowerCase(Locale.ROOT);
    return count < 2 ? Optional.empty() : Optional.of(count + " " + noun);
  }

  private static Optional<String> deadline(MatchResult result) {
    String date = result.group(1).toLowerCase(Locale.ROOT);
    if (CLOSES.containsKey(date)) {
      return Optional.ofNullable(CLOSES.get(date));
    }
    if (date.matches(WEEKDAY)) {
      return Optional.ofNullable(DAYS.get(date.substring(0, 3)));
    }
    if (date.matches("q[1-4]")) {
      return Optional.of(date.toUpperCase(Locale.ROOT));
    }
    return Optional.of(date.matches(".*" + MONTH + ".*") ? withMonth(date) : date);
  }

  private static String withMonth(String date) {
    StringBuilder said = new StringBuilder();
    for (String word : date.split("\\s", -1)) {
      boolean month = word.matches(MONTH);
      said.append(said.isEmpty() ? "" : " ")
          .append(month ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word);
    }
    return said.toString();
  }
}
