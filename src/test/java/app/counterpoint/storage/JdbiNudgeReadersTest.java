package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static app.counterpoint.storage.Sample.nudge;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.nudges.NudgeReaders.Counts;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiNudgeReadersTest {
  private final NudgeReaders readers;

  JdbiNudgeReadersTest(TestDatabase where) {
    Database database = where.empty();
    readers = new JdbiNudgeReaders(database);
    new JdbiNudgeBook(database).add(nudge("n1"), NOON);
    new JdbiNudgeBook(database).add(nudge("n2"), NOON);
  }

  @Test
  void counts_each_reader_of_a_nudge_once() {
    readers.opened("n1", RILEY, NOON);
    readers.opened("n1", RILEY, LATER);
    readers.opened("n1", MORGAN, NOON);
    readers.opened("n2", RILEY, NOON);
    assertThat(readers.of("n1")).isEqualTo(new Counts(2, 0, 0));
  }

  @Test
  void counts_the_last_word_of_a_reader() {
    readers.judged("n1", RILEY, true, NOON);
    readers.judged("n1", RILEY, false, LATER);
    readers.judged("n1", MORGAN, true, NOON);
    assertThat(readers.of("n1")).isEqualTo(new Counts(0, 1, 1));
  }

  @Test
  void keeps_a_word_when_the_card_is_opened_after_it() {
    readers.judged("n1", RILEY, true, NOON);
    readers.opened("n1", RILEY, LATER);
    assertThat(readers.of("n1")).isEqualTo(new Counts(1, 1, 0));
  }

  @Test
  void counts_nobody_for_a_nudge_that_nobody_clicked() {
    assertThat(readers.of("n1")).isEqualTo(new Counts(0, 0, 0));
  }

  @Test
  void notes_nothing_of_a_nudge_that_is_forgotten() {
    readers.opened("gone", RILEY, NOON);
    readers.judged("gone", RILEY, true, NOON);
    assertThat(readers.of("gone")).isEqualTo(new Counts(0, 0, 0));
  }
}
