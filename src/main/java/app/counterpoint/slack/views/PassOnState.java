package app.counterpoint.slack.views;

/**
 * What <em>Pass this on</em> carries: the asker's words, which are kept nowhere else.
 *
 * @param text cut to what fits on a button
 */
public record PassOnState(String text) {
  /** What an escape takes at most in place of one character. */
  private static final int LONGEST_ESCAPE = 6;

  static String of(String text) {
    String kept = Cut.to(text, Kit.VALUE);
    String json = Json.write(new PassOnState(kept));
    while (json.length() > Kit.VALUE) {
      int excess = (json.length() - Kit.VALUE) / LONGEST_ESCAPE + 1;
      kept = Cut.to(kept, kept.length() - excess);
      json = Json.write(new PassOnState(kept));
    }
    return json;
  }

  /** The words of a button's value. Never throws. */
  public static Reading<PassOnState> read(String value) {
    return Json.read(value, PassOnState.class);
  }

  @Override
  public String toString() {
    return "PassOnState[" + text.length() + " characters]";
  }
}
