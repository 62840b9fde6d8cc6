package app.counterpoint.slack.views;

import java.util.regex.Pattern;

/**
 * Action ids of one kind: buttons that do the same need ids of their own within a view.
 *
 * @param stem what they begin with
 */
public record Numbered(String stem) {
  /** What all of them match, and nothing else does. */
  public Pattern pattern() {
    return Pattern.compile(Pattern.quote(stem) + "-[0-9]+");
  }

  /** The id of the one at this place. */
  String at(int place) {
    return stem + "-" + place;
  }
}
