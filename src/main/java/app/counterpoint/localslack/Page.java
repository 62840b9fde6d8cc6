package app.counterpoint.localslack;

import java.util.List;

/**
 * One page of a list.
 *
 * @param nextCursor where the next page begins; empty on the last
 */
record Page<T>(List<T> items, String nextCursor) {
  private static final int LARGEST = 1000;

  /** The page that a call asks for with {@code cursor} and {@code limit}. */
  static <T> Page<T> of(List<T> all, Call call, int usual) {
    int from = Cursor.read(call.text("cursor").orElse(""), all.size());
    int limit = Math.max(1, call.number("limit", usual, LARGEST));
    int to = Math.min(all.size(), from + limit);
    return new Page<>(all.subList(from, to), to < all.size() ? Cursor.write(to) : "");
  }

  boolean isLast() {
    return nextCursor.isEmpty();
  }
}
