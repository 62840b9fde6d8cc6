package app.counterpoint.slack.views;

import app.counterpoint.playbook.Playbook;

/**
 * What a button of a tip carries.
 *
 * @param tip the id of the tip in the {@link app.counterpoint.tips.TipLog}
 */
public record TipState(long tip, CardState card) {
  /** A tip with the card behind it. */
  public record Opened(long tip, Card card) {}

  static String of(long tip, Card card) {
    return Json.write(new TipState(tip, CardState.state(card)));
  }

  /** The tip of a button's value, whatever became of its snippet. Never throws. */
  public static Reading<Long> tip(String value) {
    return Json.read(value, TipState.class).then(state -> new Reading.Whole<>(state.tip));
  }

  /** The tip and its card; stale where the snippet left the playbook. Never throws. */
  public static Reading<Opened> read(String value, Playbook playbook) {
    return Json.read(value, TipState.class)
        .then(
            state ->
                state
                    .card
                    .card(playbook)
                    .then(card -> new Reading.Whole<>(new Opened(state.tip, card))));
  }
}
