package app.counterpoint.coaching;

import static app.counterpoint.TestObjects.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import app.counterpoint.matching.Likeness;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matcher;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page {@code price-pressure} has five snippets here; the other three have one each. */
class CoachTest {
  private static final Likeness ALL_ALIKE = (query, when) -> when.stream().map(any -> 0.5).toList();
  private static final String TEXT = "they want a lower number";

  private static Playbook playbook;

  @BeforeAll
  static void load(@TempDir Path folder) throws BrokenPlaybookException {
    TestObjects.playbook(folder);
    write(
        folder.resolve("playbook/price-pressure.yaml"),
        """
        id: price-pressure
        title: A price moment
        summary: Something about a price has happened.
        snippets:
          - id: love-both
            title: Love both
            when: first
            source: {article: love, paragraph: 1}
            counterpoint: push-say
            ask: ["Why this number?", "Whose is it?"]
            say: {soft: Tell me more., firm: Tell me now.}
            why: It is good.
          - id: love-ask
            title: Love ask
            when: second
            source: {article: love, paragraph: 2}
            ask: ["Who needs {percent|a cut}?", "By when?"]
            why: It is better.
          - id: push-both
            title: Push both
            when: third
            source: {article: push, paragraph: 1}
            ask: ["Which part is too dear?", "To whom?"]
            say: {soft: We stay., firm: We stay put.}
            why: It is best.
          - id: push-say
            title: Push say
            when: fourth
            source: {article: push, paragraph: 2}
            say: {soft: Not this time., firm: Not ever.}
            why: It is firm.
          - id: love-say
            title: Love say
            when: fifth
            source: {article: love, paragraph: 3}
            say: {soft: Happy to talk., firm: Glad to talk.}
            why: It is kind.
        """);
    for (String id : List.of("late-order", "new-buyer")) {
      write(
          folder.resolve("playbook/" + id + ".yaml"),
          """
          id: %1$s
          title: About %1$s
          summary: It is %1$s.
          snippets:
            - id: ask-%1$s
              title: Ask
              when: it happens
              source: {article: love, paragraph: 1}
              ask: ["What about %1$s?", "Who knows %1$s?"]
              why: Good for %1$s.
          """
              .formatted(id));
      write(folder.resolve("cues/" + id + ".txt"), "a cue for " + id + "\n");
    }
    playbook = PlaybookLoader.load(folder);
  }

  @Test
  void names_the_situation_and_how_sure_it_is() {
    Advice.Coaching advice = coaching(Question.of(TEXT));

    assertThat(advice.situation().id()).isEqualTo("price-pressure");
    assertThat(advice.score()).isEqualTo(new Score(0.9));
  }

  @Test
  void gives_the_snippet_whose_moment_is_most_like_the_question() {
    Coach coach = new Coach(playbook, sure(), like(Map.of("third", 0.9)));

    assertThat(coaching(coach, Question.of(TEXT)).snippet().id()).isEqualTo("push-both");
  }

  @Test
  void keeps_the_order_of_the_page_among_equals() {
    assertThat(new Coach(playbook, sure(), ALL_ALIKE).rank(Query.of(TEXT), price()))
        .containsExactly("love-both", "love-ask", "push-both", "push-say", "love-say");
  }

  @Test
  void ranks_by_likeness() {
    Likeness likeness =
        like(Map.of("fifth", 0.9, "fourth", 0.8, "third", 0.7, "second", 0.6, "first", 0.5));

    assertThat(new Coach(playbook, sure(), likeness).rank(Query.of(TEXT), price()))
        .containsExactly("love-say", "push-say", "push-both", "love-ask", "love-both");
  }

  @Test
  void prefers_a_snippet_that_can_say_the_askers_own_figure_back() {
    assertThat(coaching(Question.of("they want 20% off")).snippet().id()).isEqualTo("love-ask");
  }

  @Test
  void a_figure_does_not_outweigh_a_better_moment() {
    Coach coach = new Coach(playbook, sure(), like(Map.of("fifth", 0.6)));

    assertThat(coaching(coach, Question.of("they want 20% off")).snippet().id())
        .isEqualTo("love-say");
  }

  @Test
  void carries_the_facts_of_the_question() {
    assertThat(coaching(Question.of("they want 20% off")).facts().all())
        .containsExactly(Map.entry(Slot.PERCENT, "20%"));
  }

  @Test
  void puts_the_counterpoint_before_the_other_school_before_the_same_school() {
    assertThat(ids(coaching(Question.of(TEXT)).alternates()))
        .containsExactly("push-say", "push-both", "love-ask", "love-say");
  }

  @Test
  void leaves_what_was_shown_out_of_the_alternates() {
    assertThat(ids(coaching(shown(Stance.ANY, List.of("push-say"))).alternates()))
        .doesNotContain("push-say");
  }

  @Test
  void the_next_angle_is_the_counterpoint_of_the_last() {
    assertThat(coaching(shown(Stance.ANY, List.of("love-both"))).snippet().id())
        .isEqualTo("push-say");
  }

  @Test
  void without_a_counterpoint_the_next_angle_is_of_the_other_school() {
    assertThat(coaching(shown(Stance.ANY, List.of("love-ask"))).snippet().id())
        .isEqualTo("push-both");
  }

  @Test
  void ignores_a_shown_snippet_that_the_playbook_no_longer_has() {
    assertThat(coaching(shown(Stance.ANY, List.of("gone"))).snippet().id()).isEqualTo("love-both");
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void shows_nothing_twice_until_all_were_shown(Stance stance) {
    long seed = new Random().nextLong();
    Coach coach = new Coach(playbook, sure(), random(seed));
    List<String> shown = walk(coach, stance, 5);

    assertThat(shown).as("seed %d", seed).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void shows_every_snippet_again_in_the_second_round(Stance stance) {
    long seed = new Random().nextLong();
    Coach coach = new Coach(playbook, sure(), random(seed));
    List<String> shown = walk(coach, stance, 10);

    assertThat(shown.subList(5, 10)).as("seed %d", seed).doesNotHaveDuplicates();
  }

  @Test
  void never_shows_the_last_one_again_at_once() {
    for (long seed = 0; seed < 200; seed++) {
      List<String> shown = walk(new Coach(playbook, sure(), random(seed)), Stance.ANY, 6);

      assertThat(shown.get(5)).as("seed %d", seed).isNotEqualTo(shown.get(4));
    }
  }

  @Test
  void shows_the_only_snippet_of_a_page_again() {
    Coach coach = new Coach(playbook, sure("late-order"), ALL_ALIKE);

    assertThat(coaching(coach, shown(Stance.ANY, List.of("ask-late-order"))).snippet().id())
        .isEqualTo("ask-late-order");
  }

  @Test
  void offers_no_alternates_with_the_last_of_a_page() {
    List<String> four = List.of("love-both", "push-say", "love-ask", "push-both");

    assertThat(coaching(shown(Stance.ANY, four)).alternates()).isEmpty();
  }

  @Test
  void gives_questions_to_whoever_wants_questions() {
    Coach coach = new Coach(playbook, sure(), like(Map.of("fourth", 0.9, "second", 0.8)));

    assertThat(coaching(coach, shown(Stance.QUESTIONS, List.of())).snippet().id())
        .isEqualTo("love-ask");
  }

  @Test
  void gives_a_script_to_whoever_wants_to_push_back() {
    Coach coach = new Coach(playbook, sure(), like(Map.of("second", 0.9, "fifth", 0.8)));

    assertThat(coaching(coach, shown(Stance.PUSHBACK, List.of())).snippet().id())
        .isEqualTo("love-say");
  }

  @Test
  void the_next_angle_keeps_to_the_half_that_is_wanted() {
    assertThat(coaching(shown(Stance.QUESTIONS, List.of("love-both"))).snippet().id())
        .isEqualTo("push-both");
  }

  @Test
  void gives_what_there_is_where_the_wanted_half_is_used_up() {
    List<String> allWithQuestions = List.of("love-both", "love-ask", "push-both");

    assertThat(coaching(shown(Stance.QUESTIONS, allWithQuestions)).snippet().id())
        .isEqualTo("push-say");
  }

  @ParameterizedTest
  @EnumSource(Stance.class)
  void says_which_half_was_wanted(Stance stance) {
    assertThat(coaching(shown(stance, List.of())).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\n", "\u0000\u001b", "\u200b\u202e"})
  void has_nothing_to_say_to_no_words(String text) {
    assertThat(new Coach(playbook, sure(), ALL_ALIKE).advise(Question.of(text)))
        .isInstanceOf(Advice.NothingToCoach.class);
  }

  @Test
  void names_the_three_nearest_situations_where_nothing_fits() {
    Matcher none =
        matcher(
            Map.of(
                "none",
                0.6,
                "late-order",
                0.2,
                "closed-door",
                0.1,
                "new-buyer",
                0.07,
                "price-pressure",
                0.03));

    assertThat(new Coach(playbook, none, ALL_ALIKE).advise(Question.of(TEXT)))
        .isInstanceOfSatisfying(
            Advice.NothingToCoach.class,
            nothing ->
                assertThat(nothing.nearest().stream().map(Situation::id))
                    .containsExactly("late-order", "closed-door", "new-buyer"));
  }

  @Test
  void asks_back_when_torn_between_two() {
    assertThat(torn(0.40, 0.35).advise(Question.of(TEXT)))
        .isInstanceOfSatisfying(
            Advice.AskBack.class,
            askBack ->
                assertThat(askBack.choices().stream().map(Situation::id))
                    .containsExactly("price-pressure", "closed-door"));
  }

  @Test
  void asks_back_when_the_second_is_just_likely_enough() {
    assertThat(torn(0.40, 0.24).advise(Question.of(TEXT))).isInstanceOf(Advice.AskBack.class);
  }

  @Test
  void coaches_when_the_second_is_far_behind() {
    assertThat(torn(0.40, 0.23).advise(Question.of(TEXT))).isInstanceOf(Advice.Coaching.class);
  }

  @Test
  void coaches_when_the_first_is_sure_enough() {
    assertThat(torn(0.50, 0.49).advise(Question.of(TEXT))).isInstanceOf(Advice.Coaching.class);
  }

  @Test
  void does_not_ask_back_once_something_was_shown() {
    assertThat(torn(0.40, 0.35).advise(shown(Stance.ANY, List.of("love-both"))))
        .isInstanceOf(Advice.Coaching.class);
  }

  @Test
  void coaches_where_there_is_no_second_situation() {
    Matcher alone = matcher(Map.of("price-pressure", 0.4, "none", 0.3));

    assertThat(new Coach(playbook, alone, ALL_ALIKE).advise(Question.of(TEXT)))
        .isInstanceOf(Advice.Coaching.class);
  }

  @Test
  void is_sure_of_a_situation_that_the_asker_named() {
    Coach coach = new Coach(playbook, matcher(Map.of("none", 1.0)), ALL_ALIKE);

    assertThat(coach.advise(Question.of(TEXT), "late-order"))
        .isInstanceOfSatisfying(
            Advice.Coaching.class,
            coaching -> {
              assertThat(coaching.situation().id()).isEqualTo("late-order");
              assertThat(coaching.score()).isEqualTo(new Score(1));
            });
  }

  @Test
  void refuses_a_named_situation_that_does_not_exist() {
    Coach coach = new Coach(playbook, sure(), ALL_ALIKE);

    assertThatThrownBy(() -> coach.advise(Question.of(TEXT), "weather"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("weather");
  }

  @Test
  void refuses_a_matcher_that_learned_another_playbook() {
    Coach coach = new Coach(playbook, sure("weather"), ALL_ALIKE);

    assertThatThrownBy(() -> coach.advise(Question.of(TEXT)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("weather");
  }

  @Test
  void the_angles_are_every_snippet_once_and_the_other_school_next() {
    assertThat(ids(coaching(Question.of(TEXT)).angles()))
        .containsExactly("love-both", "push-say", "push-both", "love-ask", "love-say");
  }

  @Test
  void the_angles_with_the_wanted_half_come_first() {
    assertThat(ids(coaching(shown(Stance.QUESTIONS, List.of())).angles()))
        .containsExactly("love-both", "push-both", "love-ask", "push-say", "love-say");
  }

  @Test
  void asking_back_takes_two_choices() {
    assertThatThrownBy(() -> new Advice.AskBack(List.of(price())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not 1");
  }

  @Test
  void a_question_does_not_change_with_the_list_it_was_made_of() {
    List<String> shown = new ArrayList<>();
    Question question = new Question(TEXT, Stance.ANY, shown);
    shown.add("love-both");

    assertThat(question.shown()).isEmpty();
  }

  @Test
  void a_search_for_nothing_goes_through_the_playbook() {
    assertThat(found(new Coach(playbook, sure(), ALL_ALIKE), " ", 100))
        .hasSize(9)
        .containsSubsequence("ask-door", "love-both", "love-ask", "push-both");
  }

  @Test
  void a_search_names_titles_with_the_words_first_and_no_play_twice() {
    assertThat(found(new Coach(playbook, sure("late-order"), ALL_ALIKE), "PUSH s", 3))
        .containsExactly("push-say", "ask-late-order", "ask-door");
    assertThat(found(new Coach(playbook, sure(), ALL_ALIKE), "love", 100))
        .startsWith("love-both", "love-ask", "love-say", "push-both")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_search_finds_by_what_is_happening_the_likeliest_moment_first() {
    assertThat(found(new Coach(playbook, sure(), like(Map.of("fifth", 0.9))), TEXT, 2))
        .containsExactly("love-say", "love-both");
  }

  private static List<String> found(Coach coach, String typed, int most) {
    return coach.search(typed, most).stream().map(play -> play.snippet().id()).toList();
  }

  private static List<String> walk(Coach coach, Stance stance, int steps) {
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      shown.add(coaching(coach, shown(stance, shown)).snippet().id());
    }
    return shown;
  }

  private static Question shown(Stance stance, List<String> shown) {
    return new Question(TEXT, stance, shown);
  }

  private static Advice.Coaching coaching(Question question) {
    return coaching(new Coach(playbook, sure(), ALL_ALIKE), question);
  }

  private static Advice.Coaching coaching(Coach coach, Question question) {
    return (Advice.Coaching) coach.advise(question);
  }

  private static Coach torn(double first, double second) {
    Matcher matcher = matcher(Map.of("price-pressure", first, "closed-door", second, "none", 0.01));
    return new Coach(playbook, matcher, ALL_ALIKE);
  }

  private static Matcher sure() {
    return sure("price-pressure");
  }

  private static Matcher sure(String situation) {
    return matcher(Map.of(situation, 0.9, "closed-door", 0.06, "none", 0.04));
  }

  /** A matcher with one answer to everything. */
  private static Matcher matcher(Map<String, Double> scores) {
    List<Match> ranked =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(entry -> new Match(entry.getKey(), new Score(entry.getValue())))
            .toList();
    return query -> new Matches(ranked, Verdict.SPEAK);
  }

  /** So like the moments named, 0.5 to the others. */
  private static Likeness like(Map<String, Double> moments) {
    return (query, when) -> when.stream().map(one -> moments.getOrDefault(one, 0.5)).toList();
  }

  private static Likeness random(long seed) {
    return (query, when) -> {
      Random random = new Random(seed);
      return when.stream().map(any -> random.nextDouble()).toList();
    };
  }

  private static List<String> ids(List<Snippet> snippets) {
    return snippets.stream().map(Snippet::id).toList();
  }

  private static Situation price() {
    return playbook.situation("price-pressure").orElseThrow();
  }
}
