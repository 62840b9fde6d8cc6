package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.BundledPlaybook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bundled playbook's matcher on the labelled development set, which it was not taught. A floor
 * is a little under what {@code eval} printed when it was last raised; nothing here may sink below
 * it.
 */
class MatchingQualityTest {
  @TempDir private static Path cache;
  private static Teacher teacher;
  private static Scorecard asks;
  private static Scorecard channel;

  @BeforeAll
  static void score() throws Exception {
    teacher = Teacher.prepare(cache);
    LearnedMatcher matcher = teacher.teach(BundledPlaybook.load().cues());
    asks = card("asks.dev.jsonl", matcher);
    channel = card("channel.dev.jsonl", matcher);
  }

  @AfterAll
  static void close() {
    teacher.close();
  }

  private static Scorecard card(String file, LearnedMatcher matcher) throws Exception {
    List<Labelled> labelled = Labelled.read(Path.of("src/test/resources/labels", file));
    return new Scorecard(
        labelled, labelled.stream().map(one -> matcher.match(Query.of(one.text()))).toList());
  }

  @Test
  void names_the_right_situation_of_what_is_asked() {
    assertThat(asks.rightInScope()).isGreaterThan(0.92);
  }

  @Test
  void says_none_of_what_is_out_of_scope() {
    assertThat(asks.noneOutOfScope()).isGreaterThan(0.95);
  }

  @Test
  void seldom_speaks_in_a_channel_without_need() {
    assertThat(channel.precision()).isGreaterThan(0.97);
  }

  @Test
  void speaks_in_a_channel_when_it_would_help() {
    assertThat(channel.recall()).isGreaterThan(0.78);
  }

  @Test
  void names_the_right_situation_when_it_speaks() {
    assertThat(channel.rightOfSpoken()).isGreaterThan(0.92);
  }

  @Test
  void scores_mean_what_they_say() {
    assertThat(asks.calibrationError()).isLessThan(0.06);
    assertThat(channel.calibrationError()).isLessThan(0.06);
  }
}
