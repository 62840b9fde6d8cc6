package app.counterpoint.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.llm.Drafts;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Score;
import app.counterpoint.playbook.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTest {
  private static final Draft DRAFT = Drafts.of("Sarah wants 20% off");

  @Test
  void weaves_the_facts_into_the_playbooks_own_words() {
    assertThat(DRAFT.questions().get(0)).startsWith("Where does 20% come from");
    assertThat(DRAFT.script().orElseThrow()).startsWith("You've asked for 20% off");
  }

  @Test
  void has_the_script_in_its_tone() {
    assertThat(Drafts.of("hi", Tone.FIRM).script().orElseThrow()).startsWith("Could I see");
  }

  @Test
  void is_made_of_what_was_advised() {
    Advice.Coaching coaching =
        new Advice.Coaching(
            Drafts.SITUATION,
            new Score(1),
            Drafts.SNIPPET,
            List.of(),
            Query.of("20% off").facts(),
            Stance.ANY);

    assertThat(Draft.of(coaching, "20% off", Tone.SOFT).questions())
        .isEqualTo(Drafts.of("20% off").questions());
  }

  @Test
  void prints_nothing_of_the_message() {
    assertThat(DRAFT.toString()).isEqualTo("Draft[target-price, SOFT]");
  }

  @Test
  void keeps_the_playbooks_words_where_there_is_no_model() {
    try (Writer none = Writer.NONE) {
      assertThat(none.fit(DRAFT)).isEqualTo(new Written.Kept(Obstacle.OFF));
    }
  }

  @Test
  void prints_nothing_that_a_check_stumbled_over() {
    assertThat(new Written.Kept(Obstacle.NAME, "Sarah").toString()).isEqualTo("Kept[NAME]");
  }
}
