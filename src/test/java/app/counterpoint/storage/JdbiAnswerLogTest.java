package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static app.counterpoint.storage.Sample.asked;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.AnswerLog.Shown;
import app.counterpoint.coaching.AnswerLog.Tally;
import app.counterpoint.coaching.Surface;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiAnswerLogTest {
  private static final String PRICE = "price-pressure";

  private final AnswerLog answers;

  JdbiAnswerLogTest(TestDatabase where) {
    answers = new JdbiAnswerLog(where.empty());
  }

  @Test
  void tallies_nothing_at_first() {
    assertThat(answers.tally(NOON)).isEmpty();
  }

  @Test
  void tallies_what_was_shown_and_how_often_it_answered_a_question() {
    answers.shown(asked(RILEY, "anchor", NOON));
    answers.shown(asked(MORGAN, "anchor", NOON));
    answers.shown(new Shown(RILEY, PRICE, "anchor", Surface.HOME, false, LATER));
    assertThat(answers.tally(NOON)).containsExactly(new Tally(PRICE, "anchor", 2, 3, 0, 0, 0));
  }

  @Test
  void tallies_what_people_thought_and_shared() {
    answers.judged(RILEY, PRICE, "anchor", true, NOON);
    answers.judged(MORGAN, PRICE, "anchor", false, NOON);
    answers.shared(RILEY, PRICE, "anchor", NOON);
    answers.shared(RILEY, PRICE, "anchor", LATER);
    assertThat(answers.tally(NOON)).containsExactly(new Tally(PRICE, "anchor", 0, 0, 1, 1, 2));
  }

  @Test
  void tallies_since_then() {
    answers.shown(asked(RILEY, "anchor", NOON));
    answers.judged(RILEY, PRICE, "anchor", true, NOON);
    answers.shared(RILEY, PRICE, "anchor", NOON);
    assertThat(answers.tally(NOON)).hasSize(1);
    assertThat(answers.tally(NOON.plusMillis(1))).isEmpty();
  }

  @Test
  void tallies_by_situation_and_snippet() {
    answers.shared(RILEY, PRICE, "b", NOON);
    answers.shared(RILEY, "gatekeeper", "z", NOON);
    answers.shared(RILEY, PRICE, "a-z", NOON);
    answers.shared(RILEY, PRICE, "ab", NOON);
    assertThat(answers.tally(NOON))
        .extracting(Tally::snippet)
        .containsExactly("z", "a-z", "ab", "b");
  }

  @Test
  void replaces_what_a_person_thought_by_their_later_word() {
    answers.judged(RILEY, PRICE, "anchor", true, NOON);
    answers.judged(RILEY, PRICE, "anchor", false, LATER);
    assertThat(answers.tally(NOON)).containsExactly(new Tally(PRICE, "anchor", 0, 0, 0, 1, 0));
  }

  @Test
  void keeps_the_later_word_when_the_earlier_arrives_after_it() {
    answers.judged(RILEY, PRICE, "anchor", true, LATER);
    answers.judged(RILEY, PRICE, "anchor", false, NOON);
    assertThat(answers.tally(NOON)).containsExactly(new Tally(PRICE, "anchor", 0, 0, 1, 0, 0));
  }

  @Test
  void tells_what_a_person_was_last_shown_the_newest_first() {
    answers.shown(asked(RILEY, "anchor", NOON));
    answers.shown(asked(RILEY, "target-price", LATER));
    answers.shown(asked(MORGAN, "of-another", LATER));
    assertThat(answers.recent(RILEY, 9)).containsExactly("target-price", "anchor");
  }

  @Test
  void tells_the_later_of_two_shown_in_one_moment_first() {
    answers.shown(asked(RILEY, "first", NOON));
    answers.shown(asked(RILEY, "second", NOON));
    assertThat(answers.recent(RILEY, 9)).containsExactly("second", "first");
  }

  @Test
  void tells_a_snippet_shown_again_once_and_as_new() {
    answers.shown(asked(RILEY, "anchor", NOON));
    answers.shown(asked(RILEY, "target-price", NOON.plusSeconds(1)));
    answers.shown(asked(RILEY, "anchor", LATER));
    assertThat(answers.recent(RILEY, 9)).containsExactly("anchor", "target-price");
  }

  @Test
  void tells_no_more_than_wanted() {
    answers.shown(asked(RILEY, "anchor", NOON));
    answers.shown(asked(RILEY, "target-price", LATER));
    assertThat(answers.recent(RILEY, 1)).containsExactly("target-price");
  }
}
