package app.counterpoint.tips;

/** What came of a message overheard. */
public sealed interface Heard {
  /** A tip is due. */
  record Speak(Tip tip) implements Heard {}

  /** Nothing is said. */
  record Silent(Silence why) implements Heard {}
}
