package app.counterpoint.localslack;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Slack's cursors: opaque to the app, a position to us. */
final class Cursor {
  private static final String MARK = "next:";

  private Cursor() {}

  static String write(int position) {
    byte[] text = (MARK + position).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(text);
  }

  /**
   * The position that a cursor stands for.
   *
   * @throws Refusal {@code invalid_cursor} if it was not handed out for a list of this size
   */
  static int read(String cursor, int size) {
    if (cursor.isEmpty()) {
      return 0;
    }
    for (int position = 1; position < size; position++) {
      if (write(position).equals(cursor)) {
        return position;
      }
    }
    throw Refusal.of("invalid_cursor");
  }
}
