package app.counterpoint.workspace;

import java.util.regex.Pattern;

/**
 * A person, by the id that Slack gives them.
 *
 * @param value such as {@code U012AB3CD}: U or W, then capitals and digits
 */
public record PersonId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[UW][A-Z0-9]{1,30}");

  /** Refuses what is no person's id. */
  public PersonId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of a person");
    }
  }

  /** Whether a text has the shape of a person's id. */
  public static boolean isOne(String value) {
    return SHAPE.matcher(value).matches();
  }
}
