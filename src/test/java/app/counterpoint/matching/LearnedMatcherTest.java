package app.counterpoint.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.counterpoint.TestObjects;
import app.counterpoint.playbook.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnedMatcherTest {
  private static final List<Cue> CUES = TestObjects.cues();
  private static final Model MODEL =
      new Training(new FakeEncoder()).learn(CUES, CueVectors.none(FakeEncoder.DIMENSIONS));

  private final FakeEncoder encoder = new FakeEncoder();
  private final LearnedMatcher matcher =
      new LearnedMatcher(MODEL, encoder, Threshold.SHIPPED, CUES);

  @ParameterizedTest
  @ValueSource(
      strings = {"they want 20% off", "lunch?", "", "🙄", "价格太高", "\ud83d", "<@U1>", "x y z"})
  void scores_sum_to_one(String text) {
    assertThat(
            matcher.match(Query.of(text)).ranked().stream()
                .mapToDouble(match -> match.score().value())
                .sum())
        .isCloseTo(1, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"they want 20% off", "", "🙄"})
  void ranks_every_situation_and_none_once(String text) {
    assertThat(matcher.match(Query.of(text)).ranked())
        .extracting(Match::situation)
        .containsExactlyInAnyOrder("closed-door", "none", "price-pressure");
  }

  @Test
  void names_the_situation() {
    assertThat(matcher.match(Query.of("they want 15% off again")).top().situation())
        .isEqualTo("price-pressure");
  }

  @Test
  void a_megabyte_is_answered() {
    Matches matches = matcher.match(Query.of("they want 20% off ".repeat(60_000)));
    assertThat(matches.ranked()).hasSize(3);
  }

  @Test
  void does_not_encode_a_text_twice() {
    Matches first = matcher.match(Query.of("they want 20% off"));
    int before = encoder.calls();
    assertThat(matcher.match(Query.of("they  want <@U1> 20% off"))).isSameAs(first);
    assertThat(encoder.calls()).isEqualTo(before);
  }

  @Test
  void gives_the_same_answer_to_eight_threads() throws Exception {
    List<String> texts =
        IntStream.range(0, 200).mapToObj(i -> CUES.get(i % 30).text() + " " + i).toList();
    List<Matches> alone = new ArrayList<>();
    LearnedMatcher other = new LearnedMatcher(MODEL, new FakeEncoder(), Threshold.SHIPPED, CUES);
    texts.forEach(text -> alone.add(other.match(Query.of(text))));
    Callable<List<Matches>> task =
        () -> texts.stream().map(text -> matcher.match(Query.of(text))).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<List<Matches>> answers :
          threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> task).toList())) {
        assertThat(answers.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void explains_an_answer_by_the_cues_near_it() {
    assertThat(matcher.explain(Query.of("they want 20% off")).nearest())
        .first()
        .extracting(Explanation.NearCue::text, Explanation.NearCue::situation)
        .containsExactly("they want 20% off", "price-pressure");
  }

  @Test
  void the_cues_of_an_explanation_come_nearest_first() {
    assertThat(matcher.explain(Query.of("the buyer wants less")).nearest())
        .hasSize(5)
        .isSortedAccordingTo((a, b) -> Double.compare(b.similarity(), a.similarity()));
  }

  @Test
  void no_cue_is_nearer_than_the_text_itself() {
    assertThat(matcher.explain(Query.of("they want 20% off")).nearest())
        .extracting(Explanation.NearCue::similarity)
        .allMatch(similarity -> similarity <= 1);
  }

  @Test
  void explains_an_answer_by_the_words_that_weighed() {
    assertThat(matcher.explain(Query.of("procurement wants a lower price")).words())
        .extracting(Explanation.Weight::word)
        .isNotEmpty()
        .isSubsetOf("procurement", "wants", "a", "lower", "price");
  }

  @Test
  void the_words_of_an_explanation_come_heaviest_first() {
    assertThat(matcher.explain(Query.of("procurement wants a lower price")).words())
        .isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()))
        .allMatch(weight -> weight.weight() > 0);
  }

  @Test
  void explains_the_answer_that_was_given_and_not_the_raw_scores() {
    Model inverted =
        new Model(
            MODEL.key(),
            MODEL.labels(),
            MODEL.grams(),
            MODEL.regression(),
            new Calibration(1, 30),
            MODEL.glance(),
            MODEL.vectors());
    LearnedMatcher sayingNone = new LearnedMatcher(inverted, encoder, Threshold.SHIPPED, CUES);
    Query query = Query.of("they want 20% off");
    assertThat(sayingNone.match(query).top().isNone()).isTrue();
    assertThat(sayingNone.explain(query).words()).isNotEqualTo(matcher.explain(query).words());
  }

  @Test
  void explains_an_empty_text_by_no_word() {
    assertThat(matcher.explain(Query.of("")).words()).isEmpty();
  }

  @Test
  void likens_a_text_most_to_itself() {
    List<Double> likeness =
        matcher.of(Query.of("hold the price"), List.of("ask the owner", "hold the price"));
    assertThat(likeness.get(1)).isGreaterThan(likeness.get(0)).isCloseTo(1, within(1e-6));
  }

  @Test
  void likens_a_text_to_nothing_where_there_is_nothing() {
    assertThat(matcher.of(Query.of("hold the price"), List.of())).isEmpty();
  }

  @Test
  void a_matcher_taught_something_else_answers_something_else() {
    List<Cue> swapped =
        CUES.stream()
            .map(
                cue ->
                    new Cue(
                        cue.text(),
                        cue.situation().equals("price-pressure") ? "money" : cue.situation(),
                        cue.floor()))
            .toList();
    assertThat(matcher.taught(swapped).match(Query.of("they want 20% off")).top().situation())
        .isEqualTo("money");
  }
}
