package app.counterpoint.matching;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;
import static java.util.regex.Pattern.UNICODE_CHARACTER_CLASS;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day or hour by which somebody wants something, and how it is said back in full. */
final class Deadline {
  private static final int FLAGS = CASE_INSENSITIVE | UNICODE_CASE | UNICODE_CHARACTER_CLASS;

  private static final String WEEKDAY =
      "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
  private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
  private static final String ORDINAL = DAY + "(?:st|nd|rd|th)";
  private static final String TIME =
      "(?:(?:0?[1-9]|1[0-2])(?::[0-5][0-9])?\\s?(?:am|pm)|(?:[01]?[0-9]|2[0-3]):[0-5][0-9]|noon|midday|midnight|eod|cob)";
  private static final String CLOSE =
      "(?:end of (?:(?:the |next )?(?:day|week|month|quarter|year)|q[1-4]|"
          + WEEKDAY
          + "|"
          + MONTH
          + ")|eod|eow|eom|eoq|eoy|cob|(?:month|quarter|year)[- ]end)";

  /** What goes on after a word that could also be the start of something else: 2 may, sat, mon. */
  private static final String NEXT_CLAUSE =
      "(?=\\s*(?:$|[.,;:!?)\"'…\n]|\\s[-–—]|\\s(?:or|and|at|if|else|otherwise|latest|please|pls|we|they|i|he|she|how|what|so|but|then|because|with|morning|noon|afternoon|evening|eod|cob|[0-9]{1,2}(?::[0-9]{2})?\\s?[ap]m)\\b))";

  private static final String DAY_NAME =
      "(?:next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|thu(?:rs?)?|fri|(?<!\\bthe )(?:mon|wed|sat|sun)"
          + NEXT_CLAUSE
          + ")|today|tonight|tomorrow|tmrw";
  private static final String DATE =
      "("
          + CLOSE
          + "|"
          + ORDINAL
          + "\\s(?:of\\s)?"
          + MONTH
          + "|"
          + DAY
          + "\\s(?:(?!may)"
          + MONTH
          + "|may"
          + NEXT_CLAUSE
          + ")|"
          + MONTH
          + "\\s(?:"
          + ORDINAL
          + "|"
          + DAY
          + NEXT_CLAUSE
          + ")|the "
          + ORDINAL
          + NEXT_CLAUSE
          + "|(?:"
          + DAY_NAME
          + ")(?:\\s(?:at\\s)?"
          + TIME
          + ")?|"
          + TIME
          + "(?:\\s(?:on\\s)?(?:"
          + DAY_NAME
          + "))?|next (?:week|month|quarter)|q[1-4])";
  static final Pattern PATTERN =
      Pattern.compile(
          "\\b(?:by|before|(?:have|has|had|got|'ve|gives?|gave|given|giving|us|me|you) (?:until|till|til)|due(?: on| by)?|deadline(?: is| of|:)?|no later than|latest (?:by|on)|expires?(?: on)?)"
              + "\\s(?:(?:this|coming|the|close on)\\s)?"
              + DATE
              + FactFinder.END,
          FLAGS);

  /** Neighbours that make a day ours, or the end of an absence. */
  private static final Pattern NOT_THEIR_DATE =
      Pattern.compile(
          "\\b(?:our (?:quote|offer|proposal|price|bid)|valid|holidays?|vacation|leave|ooo|pto|away|(?:be|i'm|is|are) back|timesheets?|expenses?|invoices?)\\b",
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
          "mon", "Monday",
          "tue", "Tuesday",
          "wed", "Wednesday",
          "thu", "Thursday",
          "fri", "Friday",
          "sat", "Saturday",
          "sun", "Sunday");

  private Deadline() {}

  /** The date in full words, or empty where it is not theirs. */
  static Optional<String> of(Figure figure) {
    if (figure.near(NOT_THEIR_DATE, Figure.NEIGHBOURHOOD)) {
      return Optional.empty();
    }
    String date = figure.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        Arrays.stream(date.split("\\s+", -1)).map(Deadline::word).collect(joining(" ")));
  }

  /** One word of a date as it is written in full. */
  private static String word(String word) {
    if (CLOSES.containsKey(word)) {
      return CLOSES.getOrDefault(word, word);
    }
    if (word.matches(WEEKDAY)) {
      return DAYS.getOrDefault(word.substring(0, 3), word);
    }
    boolean capital = word.matches(MONTH + "|q[1-4]");
    return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
