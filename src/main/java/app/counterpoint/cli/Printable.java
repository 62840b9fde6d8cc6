package app.counterpoint.cli;

import java.util.regex.Pattern;

/** Words from outside, made safe for a terminal: nothing in them may move the cursor or hide. */
final class Printable {
  private static final int LONGEST = 600;
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

  private Printable() {}

  /** The text on one line, what steers a terminal made a space, cut if it is very long. */
  static String of(String text) {
    String plain = UNSAFE.matcher(text).replaceAll(" ");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
