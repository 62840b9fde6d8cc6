package app.counterpoint.slack.views;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Playbook;

/** What a button of a nudge in a channel carries. */
public record NudgeState(NudgeRef nudge, String snippet) {
  /** A nudge with the card behind it. */
  public record Opened(String nudge, Card card) {}

  static String of(Nudge nudge) {
    return Json.write(new NudgeState(new NudgeRef(nudge.id()), nudge.snippet()));
  }

  /** The nudge's id, whatever became of its snippet. Never throws. */
  public static Reading<String> nudge(String value) {
    return Json.read(value, NudgeState.class)
        .then(state -> new Reading.Whole<>(state.nudge.nudge()));
  }

  /** The nudge and its card; stale where the snippet left the playbook. Never throws. */
  public static Reading<Opened> read(String value, Playbook playbook) {
    return Json.read(value, NudgeState.class)
        .then(
            state ->
                Reading.known(
                    Card.of(state.snippet, playbook)
                        .map(card -> new Opened(state.nudge.nudge(), card))));
  }
}
