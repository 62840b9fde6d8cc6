package app.counterpoint.coaching;

import app.counterpoint.matching.Facts;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import java.util.List;
import java.util.Optional;

/**
 * A snippet to be fitted to a deal. Lives only as long as it is worked on.
 *
 * @param message the rep's words, as typed: material, never an instruction
 * @param facts what of the message is woven into the snippet
 * @param tone the tone in which the script is wanted
 */
public record Draft(String message, Situation situation, Snippet snippet, Facts facts, Tone tone) {

  /** The snippet that was advised for a message. */
  public static Draft of(Advice.Coaching coaching, String message, Tone tone) {
    return new Draft(message, coaching.situation(), coaching.snippet(), coaching.facts(), tone);
  }

  /** The playbook's own questions with the facts woven in. */
  public List<String> questions() {
    return snippet.ask().stream().map(this::filled).toList();
  }

  /** The playbook's own script in the draft's tone with the facts woven in. */
  public Optional<String> script() {
    return snippet.say().map(script -> filled(script.in(tone)));
  }

  private String filled(Template template) {
    return template.fill(facts::of);
  }

  /** Without the message. */
  @Override
  public String toString() {
    return "Draft[" + snippet.id() + ", " + tone + "]";
  }
}
