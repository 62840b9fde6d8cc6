package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import app.counterpoint.llm.guard.Figure.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text, in digits or in words. A share must stay a share, an amount its currency,
 * a span its unit; a number that lost its unit is still the same number.
 */
final class Figures {
  private static final String DIGITS =
      "[0-9]{1,3}(?:[.,' \u00a0][0-9]{3})+(?:[.,][0-9]{1,2})?(?![0-9])|[0-9]+(?:[.,][0-9]+)?";
  private static final String SCALE =
      "(?:\\s?(k|tsd|thousand|grand|m|mm|mn|mln|mio|millions?|bn|billions?)\\b)?";
  private static final String MARK = "([€£$¥₹]|\\b(?:eur|usd|gbp|chf|inr|sek)\\b)?";
  private static final String UNIT =
      "(?:[\\s\u00a0-]?(%|percent(?:age points?)?|per cent|pct|basis points|[€£$¥₹]"
          + "|(?:eur|euros?|usd|dollars?|bucks|gbp|pounds|quid|chf|francs|inr|rupees|sek|kronor|cents?)\\b"
          + "|(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|yrs?|am|pm|p\\.m\\.|a\\.m\\.)\\b))?";
  private static final Pattern IN_DIGITS =
      Pattern.compile(
          MARK + "\\s?(" + DIGITS + ")(\\s?[-–]\\s?|\\s(?:to|or|and)\\s)?" + SCALE + UNIT,
          CASE_INSENSITIVE);
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "\\b((?:"
              + NumberWords.PATTERN
              + ")(?:[\\s-]+(?:and\\s+)?(?:"
              + NumberWords.PATTERN
              + "))*)\\b"
              + UNIT,
          CASE_INSENSITIVE);

  /** Counts that are no number but might as well be. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(hundreds|thousands|millions|dozens?|half|halve[ds]?|halves|halfway|twice|doubled?|doubles|triple[ds]?|(?:one|a|two)["
              + " -]thirds?|(?:a|one|three)[ -]quarters?(?= of| off)|tenfold|couple)\\b",
          CASE_INSENSITIVE);

  private static final Map<String, String> THOUSANDS =
      Map.of("k", "3", "t", "3", "g", "3", "m", "6", "b", "9");

  private Figures() {}

  /** The first number that does not stand in what the text was made from. */
  static Optional<String> invented(String text, Evidence evidence) {
    List<String> vague = vague(text);
    vague.removeAll(evidence.vague());
    return found(text).entrySet().stream()
        .filter(found -> evidence.figures().stream().noneMatch(found.getValue()::standsIn))
        .map(found -> found.getKey().group().strip())
        .findFirst()
        .or(() -> vague.stream().findFirst());
  }

  static List<Figure> in(String text) {
    return List.copyOf(found(text).values());
  }

  /** The counts without a number, such as half or dozens. */
  static List<String> vague(String text) {
    List<String> found = new ArrayList<>();
    VAGUE
        .matcher(text)
        .results()
        .forEach(count -> found.add(count.group().toLowerCase(Locale.ROOT)));
    return found;
  }

  private static Map<MatchResult, Figure> found(String text) {
    Map<MatchResult, Figure> found = new LinkedHashMap<>();
    Matcher digits = IN_DIGITS.matcher(text);
    while (digits.find()) {
      found.put(digits.toMatchResult(), digits(digits.toMatchResult(), text));
    }
    Matcher words = IN_WORDS.matcher(text);
    while (words.find()) {
      BigDecimal value = new BigDecimal(NumberWords.value(words.group(1)));
      Figure figure = figure(value, orEmpty(words.group(2)));
      // "One of you" counts nothing; "one month" does.
      if (value.compareTo(BigDecimal.ONE) != 0 || figure.kind() != Kind.PLAIN) {
        found.put(words.toMatchResult(), figure);
      }
    }
    return found;
  }

  private static Figure digits(MatchResult match, String text) {
    BigDecimal value = value(match.group(2));
    String scale = orEmpty(match.group(4)).toLowerCase(Locale.ROOT);
    if (!scale.isEmpty()) {
      value =
          value.scaleByPowerOfTen(
              Integer.parseInt(THOUSANDS.getOrDefault(scale.substring(0, 1), "0")));
    }
    String unit = orEmpty(match.group(1)) + orEmpty(match.group(5));
    if (unit.isEmpty() && match.group(3) != null) {
      unit = unitOfRange(text.substring(match.end()));
    }
    return figure(value, unit);
  }

  /** 10-15%: the first number is a share too. */
  private static String unitOfRange(String rest) {
    Matcher end = IN_DIGITS.matcher(rest);
    return end.lookingAt() ? orEmpty(end.group(5)) : "";
  }

  private static BigDecimal value(String digits) {
    boolean grouped = digits.matches("[0-9]{1,3}(?:[.,' \u00a0][0-9]{3})+(?:[.,][0-9]{1,2})?");
    String number =
        grouped
            ? digits.replaceAll("[.,' \u00a0](?=[0-9]{3}(?![0-9]))", "").replace(',', '.')
            : digits.replace(',', '.');
    return new BigDecimal(number);
  }

  private static Figure figure(BigDecimal value, String written) {
    String unit = written.toLowerCase(Locale.ROOT).replace("s", "");
    if (unit.isEmpty()) {
      return new Figure(value, Kind.PLAIN, "");
    }
    if (unit.matches("%|p(?:er ?)?c.*|bai.*")) {
      return new Figure(value, Kind.PERCENT, unit.startsWith("b") ? "basis" : "");
    }
    return unit.matches("(?:min|h|day|week|month|quarter|y|am|pm|p\\.|a\\.).*")
        ? new Figure(value, Kind.TIME, unit.substring(0, 1) + (unit.startsWith("mo") ? "o" : ""))
        : new Figure(value, Kind.MONEY, currency(unit));
  }

  private static String currency(String unit) {
    return switch (unit.substring(0, 1)) {
      case "€", "e" -> "€";
      case "$", "u", "d", "b" -> "$";
      case "£", "g", "p", "q" -> "£";
      case "₹", "i", "r" -> "₹";
      default -> unit;
    };
  }

  private static String orEmpty(String group) {
    return group == null ? "" : group;
  }
}
