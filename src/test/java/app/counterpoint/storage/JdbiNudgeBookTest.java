package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.nudge;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.Target;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiNudgeBookTest {
  private final NudgeBook book;

  JdbiNudgeBookTest(TestDatabase where) {
    book = new JdbiNudgeBook(where.empty());
  }

  @Test
  void keeps_all_that_a_nudge_is() {
    book.add(nudge("n1"), NOON);
    assertThat(book.find("n1")).contains(nudge("n1"));
  }

  @Test
  void keeps_a_nudge_that_stays_up_in_channels_found_later() {
    Nudge open = open(nudge("n1"));
    book.add(open, NOON);
    assertThat(book.find("n1")).contains(open);
  }

  private static Nudge open(Nudge nudge) {
    return new Nudge(
        nudge.id(),
        nudge.owner(),
        nudge.snippet(),
        nudge.half(),
        nudge.tone(),
        "",
        Target.found(Target.Scope.WATCHED),
        nudge.schedule(),
        Optional.empty(),
        nudge.state(),
        nudge.dealtWith());
  }

  @Test
  void knows_no_nudge_that_was_never_added() {
    assertThat(book.find("n1")).isEmpty();
  }

  @Test
  void keeps_what_was_changed() {
    book.add(nudge("n1"), NOON);
    Nudge edited = open(nudge("n1")).dealtWithUntil(LATER).in(Nudge.State.PAUSED);
    assertThat(book.change("n1", old -> edited)).contains(edited);
    assertThat(book.find("n1")).contains(edited);
  }

  @Test
  void changes_no_nudge_that_was_deleted() {
    book.add(nudge("n1"), NOON);
    book.change("n1", old -> old.in(Nudge.State.DELETED));
    assertThat(book.change("n1", old -> old.in(Nudge.State.SCHEDULED))).isEmpty();
    assertThat(book.find("n1")).map(Nudge::state).contains(Nudge.State.DELETED);
  }

  @Test
  void changes_nothing_where_there_is_no_such_nudge() {
    assertThat(book.change("n1", old -> old)).isEmpty();
  }

  @Test
  void lets_no_change_be_lost_when_several_come_at_once() {
    book.add(nudge("n1").dealtWithUntil(NOON), NOON);
    IntStream.range(0, 20)
        .parallel()
        .forEach(i -> book.change("n1", old -> old.dealtWithUntil(old.dealtWith().plusMillis(1))));
    Instant twentyOn = NOON.plusMillis(20);
    assertThat(book.find("n1")).map(Nudge::dealtWith).contains(twentyOn);
  }

  @Test
  void lists_the_nudges_of_a_state_the_newest_first() {
    book.add(nudge("n1"), NOON);
    book.add(nudge("n2"), LATER);
    book.add(nudge("n3").in(Nudge.State.PAUSED), LATER);
    assertThat(book.in(Nudge.State.SCHEDULED, 9)).extracting(Nudge::id).containsExactly("n2", "n1");
  }

  @Test
  void lists_no_more_than_was_asked_for() {
    book.add(nudge("n1"), NOON);
    book.add(nudge("n2"), LATER);
    assertThat(book.in(Nudge.State.SCHEDULED, 1)).extracting(Nudge::id).containsExactly("n2");
  }
}
