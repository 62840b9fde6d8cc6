package app.counterpoint.llm.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Draft;
import app.counterpoint.matching.Facts;
import app.counterpoint.matching.Query;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the playbook itself says must never be refused: those words are the truth. */
class GuardOnPlaybookTest {
  private static final String MESSAGE =
      "they want 20% off by Friday, a price of €41k, 87 pages of rfp against 3 vendors";

  private final Guard guard = new Guard(List.of());

  @Test
  void passes_every_snippet_of_the_playbook_as_it_stands() throws Exception {
    assertThat(refused("what do i say")).isEmpty();
  }

  @Test
  void passes_every_snippet_with_the_reps_facts_woven_in() throws Exception {
    assertThat(refused(MESSAGE)).isEmpty();
  }

  private List<String> refused(String message) throws Exception {
    Playbook playbook = BundledPlaybook.load();
    Facts facts = Query.of(message).facts();
    List<String> refused = new ArrayList<>();
    for (Situation situation : playbook.situations()) {
      for (Snippet snippet : situation.snippets()) {
        for (Tone tone : Tone.values()) {
          Draft draft = new Draft(message, situation, snippet, facts, tone);
          Evidence evidence = Evidence.of(draft, message);
          for (String question : draft.questions()) {
            note(refused, snippet, question, guard.question(question, evidence));
          }
          draft
              .script()
              .ifPresent(script -> note(refused, snippet, script, guard.script(script, evidence)));
        }
      }
    }
    return refused;
  }

  private static void note(List<String> refused, Snippet snippet, String text, Verdict verdict) {
    if (verdict instanceof Verdict.Refused why) {
      refused.add(snippet.id() + " " + why.why() + " (" + why.stumbled() + "): " + text);
    }
  }
}
