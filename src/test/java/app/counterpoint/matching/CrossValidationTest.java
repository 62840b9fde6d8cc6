package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {
  private static final List<Cue> CUES = TestObjects.cues();

  private static LearnedMatcher matcher(List<Cue> cues) {
    FakeEncoder encoder = new FakeEncoder();
    Model model = new Training(encoder).learn(cues, CueVectors.none(FakeEncoder.DIMENSIONS));
    return new LearnedMatcher(model, encoder, Threshold.SHIPPED, cues);
  }

  /** The same cues, every other one from another floor. */
  private static List<Cue> twoFloors() {
    List<Cue> cues = new ArrayList<>();
    for (Cue cue : CUES) {
      cues.add(new Cue(cue.text(), cue.situation(), cues.size() % 2 == 0 ? "even" : "odd"));
    }
    return cues;
  }

  @Test
  void by_turns_every_cue_is_asked_once() {
    CrossValidation.Report report = CrossValidation.byTurns(matcher(CUES));
    assertThat(report.cues()).containsExactlyInAnyOrderElementsOf(CUES);
  }

  @Test
  void by_turns_every_cue_has_an_answer() {
    CrossValidation.Report report = CrossValidation.byTurns(matcher(CUES));
    assertThat(report.answers()).hasSameSizeAs(report.cues());
  }

  @Test
  void by_floor_every_cue_is_asked_once() {
    CrossValidation.Report report = CrossValidation.byFloor(matcher(twoFloors()));
    assertThat(report.cues()).containsExactlyInAnyOrderElementsOf(twoFloors());
  }

  @Test
  void by_floor_every_cue_has_an_answer() {
    CrossValidation.Report report = CrossValidation.byFloor(matcher(twoFloors()));
    assertThat(report.answers()).hasSameSizeAs(report.cues());
  }

  @Test
  void whoever_answers_was_not_taught_the_cue() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      cues.add(new Cue("alpha beta " + i, "left", "one"));
      cues.add(new Cue("gamma delta " + i, "none", "one"));
      cues.add(new Cue("alpha beta and " + i, "right", "two"));
      cues.add(new Cue("gamma delta and " + i, "none", "two"));
    }
    CrossValidation.Report report = CrossValidation.byFloor(matcher(cues));
    for (int i = 0; i < report.cues().size(); i++) {
      assertThat(report.answers().get(i).ranked())
          .extracting(Match::situation)
          .doesNotContain(report.cues().get(i).floor().equals("one") ? "left" : "right");
    }
  }

  @Test
  void with_one_floor_there_is_nobody_to_ask() {
    assertThat(CrossValidation.byFloor(matcher(CUES)).cues()).isEmpty();
  }

  @Test
  void a_floor_that_has_all_of_none_leaves_the_others_to_answer_without() {
    List<Cue> cues =
        CUES.stream().map(cue -> new Cue(cue.text(), cue.situation(), cue.situation())).toList();
    assertThat(CrossValidation.byFloor(matcher(cues)).answers()).hasSameSizeAs(CUES);
  }
}
