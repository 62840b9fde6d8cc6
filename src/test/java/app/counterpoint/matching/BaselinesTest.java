package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselinesTest {
  private static final List<Cue> CUES = TestObjects.cues();

  private final Matcher bm25 = Baselines.bm25(CUES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "she wants a bigger discount              | price-pressure",
        "too EXPENSIVE, says the buyer            | price-pressure",
        "all communication through one mailbox    | closed-door",
        "my champion may not meet me              | closed-door",
        "printer on the third floor               | none",
      })
  void bm25_finds_the_obvious(String text, String situation) {
    assertThat(bm25.match(Query.of(text)).top().situation()).isEqualTo(situation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "qqq", "🙄", "they want 20% off", "a a a a a"})
  void shares_of_bm25_sum_to_one(String text) {
    assertThat(
            bm25.match(Query.of(text)).ranked().stream()
                .mapToDouble(match -> match.score().value())
                .sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void bm25_does_not_know_which_where_no_word_is_shared() {
    assertThat(bm25.match(Query.of("qqq")).ranked())
        .extracting(match -> match.score().value())
        .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(1e-9)));
  }

  @Test
  void bm25_gives_nothing_for_words_that_are_not_there() {
    assertThat(new Bm25(List.of("too dear", "no access")).scores("lunch")).containsOnly(0);
  }

  @Test
  void bm25_weighs_a_rare_word_more() {
    double[] scores =
        new Bm25(List.of("the buyer", "the price", "the price")).scores("buyer price");
    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void bm25_weighs_a_word_in_a_short_text_more() {
    double[] scores = new Bm25(List.of("price and a lot of other words", "price")).scores("price");
    assertThat(scores[1]).isGreaterThan(scores[0]);
  }

  @Test
  void bm25_weighs_a_word_said_twice_more() {
    double[] scores = new Bm25(List.of("price price", "price other")).scores("price");
    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void three_good_cues_count_for_more_than_one() {
    List<Cue> cues =
        List.of(
            new Cue("1", "one", ""),
            new Cue("2", "many", ""),
            new Cue("3", "many", ""),
            new Cue("4", "many", ""));
    Matcher matcher = new CueMatcher(cues, query -> new double[] {1, 0.9, 0.9, 0.9}, 1);
    assertThat(matcher.match(Query.of("x")).top().situation()).isEqualTo("many");
  }

  @Test
  void no_more_than_three_cues_count() {
    List<Cue> cues =
        List.of(
            new Cue("1", "three", ""),
            new Cue("2", "three", ""),
            new Cue("3", "three", ""),
            new Cue("4", "many", ""),
            new Cue("5", "many", ""),
            new Cue("6", "many", ""),
            new Cue("7", "many", ""));
    double[] likeness = {1, 1, 1, 0.9, 0.9, 0.9, 0.9};
    Matcher matcher = new CueMatcher(cues, query -> likeness, 1);
    assertThat(matcher.match(Query.of("x")).top().situation()).isEqualTo("three");
  }

  @Test
  void the_bare_encoder_finds_a_cue_by_its_own_words() {
    FakeEncoder encoder = new FakeEncoder();
    Model model = new Training(encoder).learn(CUES, CueVectors.none(FakeEncoder.DIMENSIONS));
    Matcher nearest =
        Baselines.nearest(new LearnedMatcher(model, encoder, Threshold.SHIPPED, CUES));
    assertThat(nearest.match(Query.of("they want 20% off")).situations().get(0).situation())
        .isEqualTo("price-pressure");
  }
}
