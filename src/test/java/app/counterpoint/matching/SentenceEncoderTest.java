package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real weights, and what is learned with them. */
class SentenceEncoderTest {
  private static final List<Cue> CUES = TestObjects.cues();

  private static final SentenceEncoder ENCODER = SentenceEncoder.load();

  @TempDir private static Path folder;

  @AfterAll
  static void close() {
    ENCODER.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "they want 20% off", "🙄", "价格太高", "\ud83d", "\u0000"})
  void every_vector_has_length_one(String text) {
    float[] vector = ENCODER.encode(text);
    assertThat(vector).hasSize(ENCODER.dimensions());
    assertThat(Vectors.dot(vector, vector)).isCloseTo(1, within(1e-4f));
  }

  @Test
  void a_megabyte_is_encoded() {
    assertThat(ENCODER.encode("they want 20% off ".repeat(60_000))).hasSize(384);
  }

  @Test
  void the_same_text_has_the_same_vector() {
    assertThat(ENCODER.encode("they want 20% off")).isEqualTo(ENCODER.encode("they want 20% off"));
  }

  @Test
  void the_same_text_has_the_same_vector_on_every_thread() {
    float[] alone = ENCODER.encode("they want 20% off");
    assertThat(
            IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> ENCODER.encode("they want 20% off"))
                .toList())
        .allMatch(vector -> Arrays.equals(vector, alone));
  }

  @Test
  void texts_of_like_meaning_lie_closer_than_others() {
    float[] text = ENCODER.encode("the customer asks for a discount");
    assertThat(Vectors.dot(text, ENCODER.encode("the buyer wants a lower price")))
        .isGreaterThan(Vectors.dot(text, ENCODER.encode("the printer is broken")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"they want another discount", "the buyer says our price is too high"})
  void helps_to_name_a_situation_in_other_words(String text) {
    try (LearnedMatcher matcher = LearnedMatcher.learn(CUES, folder)) {
      assertThat(matcher.match(Query.of(text)).situations().get(0).situation())
          .isEqualTo("price-pressure");
    }
  }

  @Test
  void what_was_learned_is_kept_in_the_folder(@TempDir Path empty) {
    LearnedMatcher.learn(CUES, empty).close();
    assertThat(new ModelCache(empty).get(Training.key(CUES))).isPresent();
  }

  @Test
  void what_was_kept_is_not_learned_again(@TempDir Path kept) {
    Model marked = marked(Training.key(CUES));
    assertThat(new ModelCache(kept).put(marked)).isTrue();
    try (LearnedMatcher matcher = LearnedMatcher.learn(CUES, kept)) {
      assertThat(matcher.match(Query.of("they want 20% off")).top().situation())
          .isEqualTo("marked");
    }
  }

  /** A model that can be told from the one that would be learned. */
  private static Model marked(String key) {
    List<Cue> cues = CUES.stream().map(cue -> new Cue(cue.text(), "marked", "")).toList();
    Model model = new Training(ENCODER).learn(cues, CueVectors.none(ENCODER.dimensions()));
    return new Model(
        key,
        model.labels(),
        model.grams(),
        model.regression(),
        model.calibration(),
        model.vectors());
  }

  @Test
  void the_same_cues_teach_the_same(@TempDir Path one, @TempDir Path other) {
    try (LearnedMatcher first = LearnedMatcher.learn(CUES, one);
        LearnedMatcher second = LearnedMatcher.learn(CUES, other)) {
      assertThat(CUES)
          .allSatisfy(
              cue ->
                  assertThat(second.match(Query.of(cue.text())))
                      .isEqualTo(first.match(Query.of(cue.text()))));
    }
  }

  @Test
  void an_empty_text_is_answered() {
    try (LearnedMatcher matcher = LearnedMatcher.learn(CUES, folder)) {
      assertThat(matcher.match(Query.of("")).ranked()).hasSize(3);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_costs_nothing_but_time(@TempDir Path other)
      throws IOException {
    Path taken = Files.writeString(other.resolve("taken"), "a file");
    try (LearnedMatcher homeless = LearnedMatcher.learn(CUES, taken)) {
      assertThat(homeless.match(Query.of("they want 20% off")).top().situation())
          .isEqualTo("price-pressure");
    }
  }
}
