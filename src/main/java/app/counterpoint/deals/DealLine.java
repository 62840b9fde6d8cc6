package app.counterpoint.deals;

/** What a person typed to tell us of a deal: {@code Acme = acme corp, acme-emea}. */
public sealed interface DealLine {
  /** A deal gets these names, in place of those it had. */
  record Named(Deal deal) implements DealLine {}

  /** The deal of this name is to be forgotten. */
  record Removed(String name) implements DealLine {}

  /** All deals are to be listed. */
  record Listing() implements DealLine {}

  /** The line says none of it. */
  record Unclear(Reason why) implements DealLine {}

  /** What is wrong with a line. */
  enum Reason {
    /** There is no equals sign. */
    NO_EQUALS_SIGN,
    /** There is more than one equals sign. */
    TWO_EQUALS_SIGNS,
    /** Nothing stands before the equals sign. */
    NO_NAME,
    /** A name has neither a letter nor a digit, so that no message could name it. */
    NO_WORD,
    /** A name has more than {@value Deal#LONGEST} characters. */
    TOO_LONG,
    /** There are more than {@value Deal#MOST} aliases. */
    TOO_MANY
  }

  /**
   * Reads a line; any text is welcome. Nothing after the equals sign takes the deal out. Of aliases
   * that differ only in capitals or punctuation, and of those like the name, one is kept.
   */
  static DealLine parse(String line) {
    return DealLineParser.parse(line);
  }
}
