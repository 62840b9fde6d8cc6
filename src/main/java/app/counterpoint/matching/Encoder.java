package app.counterpoint.matching;

/** Turns a text into a vector, such that texts of like meaning lie close together. */
interface Encoder extends AutoCloseable {

  /** The vector's length. */
  int dimensions();

  /** A vector of length 1; the same text always gives the same vector on one machine. */
  float[] encode(String text);

  @Override
  void close();
}
