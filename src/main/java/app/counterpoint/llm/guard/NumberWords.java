package app.counterpoint.llm.guard;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers spelled out: {@code twenty-five}, {@code two hundred and ten}, {@code a thousand}. */
final class NumberWords {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> LARGE = List.of("hundred", "thousand", "million", "billion");
  private static final long[] VALUES = {100, 1_000, 1_000_000, 1_000_000_000};

  /** Any one of the words; the longer before the shorter that they begin with. */
  static final String PATTERN =
      String.join("|", SMALL.subList(13, 20))
          + "|"
          + String.join("|", TENS)
          + "|"
          + String.join("|", SMALL.subList(0, 13))
          + "|"
          + String.join("|", LARGE);

  private static final Pattern WORD = Pattern.compile(PATTERN);

  private NumberWords() {}

  /** The value of one or more number words. */
  static long value(String words) {
    long total = 0;
    long group = 0;
    for (String word :
        WORD.matcher(words.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList()) {
      int large = LARGE.indexOf(word);
      if (large < 0) {
        group += small(word);
      } else if (large == 0) {
        group = Math.max(group, 1) * VALUES[large];
      } else {
        total += Math.max(group, 1) * VALUES[large];
        group = 0;
      }
    }
    return total + group;
  }

  private static long small(String word) {
    int tens = TENS.indexOf(word);
    return tens >= 0 ? 10L * (tens + 2) : SMALL.indexOf(word);
  }
}
