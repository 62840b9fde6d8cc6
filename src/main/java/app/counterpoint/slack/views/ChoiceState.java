package app.counterpoint.slack.views;

import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import java.util.Map;

/** What a button carries that names a situation: enough to open the card without the text. */
public record ChoiceState(String situation, Stance stance, Map<Slot, String> facts) {
  /** A situation that somebody chose. */
  public record Choice(Situation situation, Stance stance, Map<Slot, String> facts) {}

  /** Copies, and refuses facts of another shape. */
  public ChoiceState {
    facts = Map.copyOf(facts);
    if (!facts.entrySet().stream().allMatch(f -> FactShape.fits(f.getKey(), f.getValue()))) {
      throw new IllegalArgumentException("a fact of another shape");
    }
  }

  static String of(Situation situation, Stance stance, Map<Slot, String> facts) {
    return Json.write(new ChoiceState(situation.id(), stance, FactShape.fitting(facts)));
  }

  /** The choice of a button's or an option's value. Never throws. */
  public static Reading<Choice> read(String value, Playbook playbook) {
    return Json.read(value, ChoiceState.class)
        .then(
            state ->
                Reading.known(
                    playbook
                        .situation(state.situation)
                        .map(situation -> new Choice(situation, state.stance, state.facts))));
  }
}
