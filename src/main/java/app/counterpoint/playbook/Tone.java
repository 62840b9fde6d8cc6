package app.counterpoint.playbook;

/** The two tones of a talk track; they differ in what is asked or offered, not in adjectives. */
public enum Tone {
  SOFT,
  FIRM
}
