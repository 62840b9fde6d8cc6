package app.counterpoint.llm.guard;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days and dates of a text, in one spelling each, so that fri and Friday are the same day. */
final class Dates {
  private static final String WEEKDAY =
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun";
  private static final String MONTH =
      "january|february|march|april|may|june|july|august|september|october|november|december"
          + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
  private static final String SPAN = "day|week|month|quarter|year|hour|morning|afternoon|evening";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:((?:next|last|coming) )?("
              + WEEKDAY
              + "|"
              + MONTH
              + ")(?=s?\\b)"
              + "|((?:next|last|this|coming|fiscal|following) (?:fiscal )?(?:"
              + SPAN
              + ")|weekend)"
              + "|(end[- ]of[- ](?:the |this |next )?(?:"
              + SPAN
              + ")|(?:month|quarter|year)[- ]end|eod|eow|eom|eoq|eoy|cob|close of business)"
              + "|((?:with)?in (?:an?|the) (?:"
              + SPAN
              + "))|(today|tonight|tomorrow|tmrw|yesterday|noon|midday|midnight|overnight|christmas|easter)"
              + "|(q[1-4]|h[12]))\\b",
          CASE_INSENSITIVE);

  /** Words that are days or months only if written with a capital inside a sentence. */
  private static final Set<String> ALSO_WORDS =
      Set.of("may", "march", "mar", "sat", "sun", "wed", "mon", "dec", "jan");

  private static final Map<String, String> CLOSES =
      Map.of(
          "eod", "end of day",
          "eow", "end of week",
          "eom", "end of month",
          "eoq", "end of quarter",
          "eoy", "end of year",
          "cob", "close of business",
          "tmrw", "tomorrow");

  private Dates() {}

  /** The first day or date that does not stand in what the text was made from. */
  static Optional<String> invented(String text, Evidence evidence) {
    return in(text, true).entrySet().stream()
        .filter(date -> !evidence.dates().contains(date.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The dates of a text by spelling; in the source, small letters will do for a day. */
  static Map<String, String> in(String text, boolean strict) {
    Map<String, String> dates = new LinkedHashMap<>();
    Matcher found = DATE.matcher(text);
    while (found.find()) {
      String day = found.group(2);
      boolean word = day != null && strict && isJustAWord(text, found.start(2), day);
      if (!word) {
        dates.put(spelling(found), found.group());
      }
    }
    return dates;
  }

  private static boolean isJustAWord(String text, int start, String day) {
    boolean small = Character.isLowerCase(day.charAt(0));
    return ALSO_WORDS.contains(day.toLowerCase(Locale.ROOT))
        && (small || Names.opensSentence(text, start));
  }

  private static String spelling(Matcher found) {
    String day = found.group(2);
    if (day != null) {
      String which = found.group(1) == null ? "" : found.group(1);
      return (which + day.substring(0, 3)).toLowerCase(Locale.ROOT);
    }
    String date = found.group().toLowerCase(Locale.ROOT).replace('-', ' ');
    String close = CLOSES.getOrDefault(date, date).replaceAll("\\b(?:the|this) ", "");
    return close.replaceAll("^(month|quarter|year) end$", "end of $1");
  }
}
