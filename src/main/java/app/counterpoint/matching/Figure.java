package app.counterpoint.matching;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A figure in running text, and the text around it. */
record Figure(MatchResult result, String text) {
  /** How far before and after a figure its neighbours are looked for, in characters. */
  static final int NEIGHBOURHOOD = 24;

  private static final Pattern RANGE_BEFORE =
      Pattern.compile(
          "[0-9](?:[.,][0-9]{1,3})?\\s?(?:k|m)?(?:\\s?[-–/]\\s?|\\s(?:to|and|or|bis|und|oder)\\s)$",
          CASE_INSENSITIVE);
  private static final Pattern RANGE_AFTER =
      Pattern.compile(
          "^(?:\\s?[-–/]\\s?|\\s(?:to|and|or|bis|und|oder)\\s)[€£¥₹$]?\\s?[0-9]", CASE_INSENSITIVE);

  /** A group of the match; empty where it took no part. */
  String group(int at) {
    return result.group(at) == null ? "" : result.group(at);
  }

  /** The characters just before it. */
  String before() {
    return text.substring(Math.max(0, result.start() - NEIGHBOURHOOD), result.start());
  }

  /** The characters just after it. */
  String after() {
    return text.substring(result.end(), Math.min(text.length(), result.end() + NEIGHBOURHOOD));
  }

  /** Whether the neighbour stands within so many characters, the figure included. */
  boolean near(Pattern neighbour, int distance) {
    int from = Math.max(0, result.start() - distance);
    int to = Math.min(text.length(), result.end() + distance);
    return neighbour.matcher(text.substring(from, to)).find();
  }

  /** Whether it is one end of a range. */
  boolean isRange() {
    return closesRange() || opensRange();
  }

  /** Whether it ends a range that another figure began. */
  boolean closesRange() {
    return RANGE_BEFORE.matcher(before()).find();
  }

  /** Whether it begins a range that another figure ends. */
  boolean opensRange() {
    return RANGE_AFTER.matcher(after()).find();
  }
}
