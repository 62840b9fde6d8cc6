package app.counterpoint.playbook;

/** A talk track in its two tones. */
public record Script(Template soft, Template firm) {
  /** The words in one tone. */
  public Template in(Tone tone) {
    return switch (tone) {
      case SOFT -> soft;
      case FIRM -> firm;
    };
  }
}
