package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.SavedPlays;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiSavedPlaysTest {
  private final SavedPlays plays;

  JdbiSavedPlaysTest(TestDatabase where) {
    plays = new JdbiSavedPlays(where.empty());
  }

  @Test
  void saves_plays_for_a_person_the_newest_first() {
    plays.save(RILEY, "anchor", NOON);
    plays.save(RILEY, "target-price", LATER);
    plays.save(MORGAN, "of-another", LATER);
    assertThat(plays.of(RILEY)).containsExactly("target-price", "anchor");
  }

  @Test
  void says_that_a_play_is_newly_saved() {
    assertThat(plays.save(RILEY, "anchor", NOON)).isTrue();
  }

  @Test
  void says_that_a_play_was_saved_already() {
    plays.save(RILEY, "anchor", NOON);
    assertThat(plays.save(RILEY, "anchor", LATER)).isFalse();
    assertThat(plays.of(RILEY)).containsExactly("anchor");
  }

  @Test
  void takes_a_play_out() {
    plays.save(RILEY, "anchor", NOON);
    plays.save(MORGAN, "anchor", NOON);
    assertThat(plays.remove(RILEY, "anchor")).isTrue();
    assertThat(plays.of(RILEY)).isEmpty();
    assertThat(plays.of(MORGAN)).containsExactly("anchor");
  }

  @Test
  void says_that_a_play_was_not_there() {
    assertThat(plays.remove(RILEY, "anchor")).isFalse();
  }
}
