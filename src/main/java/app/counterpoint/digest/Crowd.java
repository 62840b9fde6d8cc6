package app.counterpoint.digest;

import java.util.OptionalInt;

/**
 * How many people did something, as far as it may be told.
 *
 * @param size empty for a group of fewer than {@link #SMALLEST}, nobody included
 */
public record Crowd(OptionalInt size) {
  /** The smallest group that is counted: in a smaller one, a number is nearly a name. */
  public static final int SMALLEST = 5;

  /** Refuses a number that may not be told. */
  public Crowd {
    if (size.isPresent() && size.getAsInt() < SMALLEST) {
      throw new IllegalArgumentException("a group below " + SMALLEST);
    }
  }

  /** So many people. */
  public static Crowd of(int people) {
    return new Crowd(people < SMALLEST ? OptionalInt.empty() : OptionalInt.of(people));
  }
}
