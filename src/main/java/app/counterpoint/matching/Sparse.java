package app.counterpoint.matching;

/** The entries of a long vector that are not zero: positions in rising order, and their values. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in the innermost loop
record Sparse(int[] positions, float[] values) {
  int size() {
    return positions.length;
  }
}
