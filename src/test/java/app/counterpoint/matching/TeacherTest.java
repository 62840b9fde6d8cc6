package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the real encoder. */
class TeacherTest {
  private static final List<Cue> CUES = TestObjects.cues();

  @TempDir private static Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"they want another discount", "the buyer says our price is too high"})
  void helps_to_name_a_situation_in_other_words(String text) {
    try (Teacher teacher = Teacher.prepare(folder)) {
      LearnedMatcher matcher = teacher.teach(CUES);
      assertThat(matcher.match(Query.of(text)).situations().get(0).situation())
          .isEqualTo("price-pressure");
    }
  }

  @Test
  void what_was_learned_is_kept_in_the_folder(@TempDir Path empty) {
    try (Teacher teacher = Teacher.prepare(empty)) {
      teacher.teach(CUES);
    }
    assertThat(new ModelCache(empty).get(Training.key(CUES))).isPresent();
  }

  @Test
  void what_was_kept_is_not_learned_again(@TempDir Path kept) {
    Model marked = marked(Training.key(CUES));
    assertThat(new ModelCache(kept).put(marked)).isTrue();
    try (Teacher teacher = Teacher.prepare(kept)) {
      LearnedMatcher matcher = teacher.teach(CUES);
      assertThat(matcher.match(Query.of("they want 20% off")).top().situation())
          .isEqualTo("marked");
    }
  }

  /** A model that can be told from the one that would be learned. */
  private static Model marked(String key) {
    List<Cue> cues = CUES.stream().map(cue -> new Cue(cue.text(), "marked", "")).toList();
    Model model;
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      model = new Training(encoder).learn(cues, CueVectors.none(encoder.dimensions()));
    }
    return new Model(
        key,
        model.labels(),
        model.grams(),
        model.regression(),
        model.calibration(),
        model.glance(),
        model.vectors());
  }

  @Test
  void the_same_cues_teach_the_same(@TempDir Path one, @TempDir Path other) {
    try (Teacher teacher = Teacher.prepare(one);
        Teacher another = Teacher.prepare(other)) {
      LearnedMatcher first = teacher.teach(CUES);
      LearnedMatcher second = another.teach(CUES);
      assertThat(CUES)
          .allSatisfy(
              cue ->
                  assertThat(second.match(Query.of(cue.text())))
                      .isEqualTo(first.match(Query.of(cue.text()))));
    }
  }

  @Test
  void an_empty_text_is_answered() {
    try (Teacher teacher = Teacher.prepare(folder)) {
      LearnedMatcher matcher = teacher.teach(CUES);
      assertThat(matcher.match(Query.of("")).ranked()).hasSize(3);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_costs_nothing_but_time(@TempDir Path other)
      throws IOException {
    Path taken = Files.writeString(other.resolve("taken"), "a file");
    try (Teacher teacher = Teacher.prepare(taken)) {
      LearnedMatcher homeless = teacher.teach(CUES);
      assertThat(homeless.match(Query.of("they want 20% off")).top().situation())
          .isEqualTo("price-pressure");
    }
  }
}
