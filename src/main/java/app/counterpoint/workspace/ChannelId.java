package app.counterpoint.workspace;

import java.util.regex.Pattern;

/**
 * Any conversation with an id, direct messages too. The first letter says nothing about who can
 * read it.
 *
 * @param value such as {@code C012AB3CD}: C, G or D, then capitals and digits
 */
public record ChannelId(String value) {
  private static final Pattern SHAPE = Pattern.compile("[CGD][A-Z0-9]{1,30}");

  /** Refuses what is no channel's id. */
  public ChannelId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not the id of a channel");
    }
  }

  /** Whether a text has the shape of a channel's id. */
  public static boolean isOne(String value) {
    return SHAPE.matcher(value).matches();
  }

  /** Whether it is a direct message between the app and one person. */
  public boolean isDirectMessage() {
    return value.startsWith("D");
  }
}
