package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private static final List<Cue> CUES = TestObjects.cues();
  private static final CueVectors NOTHING_KNOWN = CueVectors.none(FakeEncoder.DIMENSIONS);

  private final FakeEncoder encoder = new FakeEncoder();
  private final Training training = new Training(encoder);

  @Test
  void the_same_cues_have_the_same_key() {
    assertThat(Training.key(new ArrayList<>(CUES))).isEqualTo(Training.key(CUES));
  }

  @Test
  void the_key_fits_into_a_file_name() {
    assertThat(Training.key(CUES)).matches("[0-9a-f]{32}");
  }

  @Test
  void another_word_is_another_key() {
    assertThat(Training.key(changed(new Cue("they want 21% off", "price-pressure", "test"))))
        .isNotEqualTo(Training.key(CUES));
  }

  @Test
  void another_situation_is_another_key() {
    Cue first = CUES.get(0);
    assertThat(Training.key(changed(new Cue(first.text(), "none", first.floor()))))
        .isNotEqualTo(Training.key(CUES));
  }

  @Test
  void one_cue_more_is_another_key() {
    List<Cue> more = new ArrayList<>(CUES);
    more.add(new Cue("ten off or we walk", "price-pressure", "test"));
    assertThat(Training.key(more)).isNotEqualTo(Training.key(CUES));
  }

  @Test
  void one_cue_less_is_another_key() {
    assertThat(Training.key(CUES.subList(1, CUES.size()))).isNotEqualTo(Training.key(CUES));
  }

  @Test
  void the_end_of_one_cue_is_not_the_start_of_the_next() {
    assertThat(Training.key(List.of(new Cue("ab", "x", ""), new Cue("c", "x", ""))))
        .isNotEqualTo(Training.key(List.of(new Cue("a", "x", ""), new Cue("bc", "x", ""))));
  }

  private static List<Cue> changed(Cue first) {
    List<Cue> cues = new ArrayList<>(CUES);
    cues.set(0, first);
    return cues;
  }

  @Test
  void the_same_cues_give_the_same_model_to_the_bit() throws IOException {
    assertThat(bytes(training.learn(CUES, NOTHING_KNOWN)))
        .isEqualTo(bytes(new Training(new FakeEncoder()).learn(CUES, NOTHING_KNOWN)));
  }

  @Test
  void what_is_known_changes_nothing_but_the_time() throws IOException {
    Model first = training.learn(CUES, NOTHING_KNOWN);
    assertThat(bytes(training.learn(CUES, first.vectors()))).isEqualTo(bytes(first));
  }

  @Test
  void encodes_no_cue_that_is_known() {
    Model first = training.learn(CUES, NOTHING_KNOWN);
    int before = encoder.calls();
    Model second = training.learn(CUES, first.vectors());
    assertThat(encoder.calls()).isEqualTo(before);
    assertThat(second.key()).isEqualTo(first.key());
  }

  @Test
  void labels_are_the_situations_and_none_by_name() {
    assertThat(training.learn(CUES, NOTHING_KNOWN).labels())
        .containsExactly("closed-door", "none", "price-pressure");
  }

  @Test
  void the_model_carries_the_key_of_its_cues() {
    assertThat(training.learn(CUES, NOTHING_KNOWN).key()).isEqualTo(Training.key(CUES));
  }

  @Test
  void names_every_cue_that_it_was_taught() {
    LearnedMatcher matcher = matcher(CUES);
    assertThat(CUES)
        .allSatisfy(
            cue ->
                assertThat(matcher.match(Query.of(cue.text())).top().situation())
                    .as(cue.text())
                    .isEqualTo(cue.situation()));
  }

  @Test
  void the_order_of_the_cues_does_not_change_what_is_taught() {
    List<Cue> turned = new ArrayList<>(CUES);
    Collections.reverse(turned);
    assertThat(matcher(turned).match(Query.of("they want 20% off")).top().situation())
        .isEqualTo("price-pressure");
  }

  @Test
  void learns_from_one_cue_a_situation() {
    List<Cue> few =
        List.of(new Cue("too dear", "price-pressure", ""), new Cue("lunch at one", "none", ""));
    assertThat(matcher(few).match(Query.of("too dear")).ranked()).hasSize(2);
  }

  @Test
  void learns_without_none() {
    List<Cue> few = CUES.stream().filter(cue -> !cue.situation().equals("none")).toList();
    assertThat(matcher(few).match(Query.of("they want 20% off")).top().situation())
        .isEqualTo("price-pressure");
  }

  @Test
  void a_page_added_is_a_page_matched() {
    List<Cue> more = new ArrayList<>(CUES);
    for (String text :
        List.of(
            "the buyer never came to the meeting",
            "nobody joined our call, third time",
            "she skipped the meeting again",
            "waited half an hour, the buyer never joined",
            "he never joins the meeting he asked for")) {
      more.add(new Cue(text, "no-show", "test"));
    }
    assertThat(matcher(more).match(Query.of("he skipped the meeting, never joined")).top())
        .extracting(Match::situation)
        .isEqualTo("no-show");
  }

  private LearnedMatcher matcher(List<Cue> cues) {
    return new LearnedMatcher(
        training.learn(cues, NOTHING_KNOWN), encoder, Threshold.SHIPPED, cues);
  }

  private static byte[] bytes(Model model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
