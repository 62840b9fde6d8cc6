package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.storage.Schema.Column;
import app.counterpoint.workspace.PersonalData;
import app.counterpoint.workspace.PersonalData.Kind;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiPersonalDataTest {
  private static final Map<Kind, Integer> ONE_OF_EACH =
      Map.of(
          Kind.SAVED_PLAYS, 1,
          Kind.PLAYS_SHOWN, 1,
          Kind.FEEDBACK, 1,
          Kind.TIPS, 2,
          Kind.MUTES, 1,
          Kind.PASSED_ON, 1,
          Kind.NUDGES, 2,
          Kind.DIGEST, 1);

  private final Database database;
  private final PersonalData data;

  JdbiPersonalDataTest(TestDatabase where) {
    database = where.empty();
    data = new JdbiPersonalData(database);
  }

  @Test
  void leaves_out_what_is_not_kept() {
    Filled.by(MORGAN, database);
    assertThat(data.keptAbout(RILEY)).isEmpty();
  }

  @Test
  void counts_what_is_kept_and_a_silence_with_the_tips() {
    Filled.by(RILEY, database);
    Filled.by(MORGAN, database);
    assertThat(data.keptAbout(RILEY)).isEqualTo(ONE_OF_EACH);
  }

  @Test
  void says_how_many_it_forgot() {
    Filled.by(RILEY, database);
    assertThat(data.forget(RILEY)).isEqualTo(10);
  }

  @Test
  void forgets_nothing_of_another_person() {
    Filled.by(RILEY, database);
    Filled.by(MORGAN, database);
    data.forget(RILEY);
    assertThat(data.keptAbout(MORGAN)).isEqualTo(ONE_OF_EACH);
  }

  @Test
  void forgets_the_person_in_every_table_but_that_of_posts() throws SQLException {
    Filled.by(RILEY, database);
    data.forget(RILEY);
    assertThat(Schema.of(database).ofText())
        .filteredOn(this::namesRiley)
        .extracting(Column::path)
        .containsExactly("post.shared_by");
  }

  @Test
  void leaves_a_nudge_that_still_goes_out_with_its_owner() {
    JdbiNudgeBook book = new JdbiNudgeBook(database);
    book.add(Sample.nudge("scheduled", RILEY), NOON);
    book.add(Sample.nudge("paused", RILEY).in(Nudge.State.PAUSED), NOON);
    assertThat(data.forget(RILEY)).isZero();
    assertThat(data.keptAbout(RILEY)).isEqualTo(Map.of(Kind.NUDGES, 2));
  }

  @Test
  void leaves_a_past_nudge_of_which_something_is_on_its_way() {
    Nudge nudge = Sample.nudge("n", RILEY).in(Nudge.State.FINISHED);
    new JdbiNudgeBook(database).add(nudge, NOON);
    JdbiDeliveryLog deliveries = new JdbiDeliveryLog(database);
    Delivery delivery = Delivery.due("n", ACME, NOON);
    deliveries.plan(List.of(delivery));
    assertThat(data.forget(RILEY)).isZero();
    deliveries.ended(delivery.key(), "is_archived");
    assertThat(data.forget(RILEY)).isEqualTo(1);
    assertThat(deliveries.find(delivery.key())).isEmpty();
  }

  @Test
  void keeps_what_the_person_set_for_all() {
    Filled.by(RILEY, database);
    data.forget(RILEY);
    assertThat(new JdbiDealBook(database).all()).hasSize(1);
    assertThat(new JdbiWatchedChannels(database).setting(ACME)).contains(true);
  }

  private boolean namesRiley(Column column) {
    String text = "CAST(" + column.name() + " AS TEXT)";
    String sql = "SELECT COUNT(*) FROM " + column.table() + " WHERE " + text + " LIKE ?";
    return database
        .jdbi()
        .withHandle(
            handle -> handle.select(sql, "%" + RILEY.value() + "%").mapTo(Integer.class).one() > 0);
  }
}
