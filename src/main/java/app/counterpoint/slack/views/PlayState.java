package app.counterpoint.slack.views;

import app.counterpoint.playbook.Playbook;

/** What a button of a list of plays carries. */
public record PlayState(String snippet) {
  static String of(String snippet) {
    return Json.write(new PlayState(snippet));
  }

  /** The snippet's id, whatever became of it. Never throws. */
  public static Reading<String> id(String value) {
    return Json.read(value, PlayState.class).then(state -> new Reading.Whole<>(state.snippet));
  }

  /** The snippet's card; stale where it left the playbook. Never throws. */
  public static Reading<Card> read(String value, Playbook playbook) {
    return id(value).then(snippet -> Reading.known(Card.of(snippet, playbook)));
  }
}
