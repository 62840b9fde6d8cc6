package app.counterpoint.matching;

/**
 * What the model sees of a text.
 *
 * @param meaning the encoder's vector, of length 1
 * @param letters the {@link Grams} vector, of length 1 or empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, read in the innermost loop
record Features(float[] meaning, Sparse letters) {}
