package app.counterpoint.slack.views;

/** Texts cut to what fits, between two characters, with an ellipsis where something is missing. */
final class Cut {
  private static final String ELLIPSIS = "…";

  private Cut() {}

  /**
   * Cuts a text without markup.
   *
   * @param most how many UTF-16 units may stay, at least 1
   */
  static String to(String text, int most) {
    return text.length() <= most ? text : text.substring(0, boundary(text, most - 1)) + ELLIPSIS;
  }

  /** Cuts escaped text with our own markup in it, never inside an entity or a mention. */
  static String mrkdwn(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String kept = text.substring(0, boundary(text, most - 1));
    int entity = kept.lastIndexOf('&');
    if (entity > kept.lastIndexOf(';')) {
      kept = kept.substring(0, entity);
    }
    int mention = kept.lastIndexOf('<');
    if (mention >= 0 && kept.indexOf('>', mention) < 0) {
      kept = kept.substring(0, mention);
    }
    return kept + ELLIPSIS;
  }

  /** The last place at or before this one that does not split a surrogate pair. */
  private static int boundary(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
  }
}
