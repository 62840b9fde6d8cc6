package app.counterpoint.slack.views;

import app.counterpoint.playbook.Playbook;

/** What a thumb up or down carries: which snippet, and which thumb. */
public record FeedbackState(String situation, String snippet, boolean helpful) {
  static String of(Card card, boolean helpful) {
    return Json.write(new FeedbackState(card.situation().id(), card.snippet().id(), helpful));
  }

  /** The feedback of a button's value; stale where the snippet left the playbook. Never throws. */
  public static Reading<FeedbackState> read(String value, Playbook playbook) {
    return Json.read(value, FeedbackState.class)
        .then(
            state ->
                Reading.known(
                    Card.of(state.snippet, playbook)
                        .filter(card -> card.situation().id().equals(state.situation))
                        .map(card -> state)));
  }
}
