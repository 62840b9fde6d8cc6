package app.counterpoint.coaching;

/** A part of the fitted words that is whole and may be shown. */
public sealed interface Piece {
  /** What it says. */
  String text();

  /**
   * A question.
   *
   * @param index its place in the snippet, from 0
   */
  record Question(int index, String text) implements Piece {}

  /** The script, in the tone of the draft. */
  record Script(String text) implements Piece {}
}
