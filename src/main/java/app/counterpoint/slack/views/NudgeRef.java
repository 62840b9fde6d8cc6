package app.counterpoint.slack.views;

import java.util.regex.Pattern;

/** What a button of App Home carries that is about a nudge. */
public record NudgeRef(String nudge) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  /** Refuses what is no id of a nudge. */
  public NudgeRef {
    if (!ID.matcher(nudge).matches()) {
      throw new IllegalArgumentException("not a nudge");
    }
  }

  static String of(String nudge) {
    return Json.write(new NudgeRef(nudge));
  }

  /** The nudge's id, whether there is such a nudge or not. Never throws. */
  public static Reading<String> read(String value) {
    return Json.read(value, NudgeRef.class).then(ref -> new Reading.Whole<>(ref.nudge));
  }
}
