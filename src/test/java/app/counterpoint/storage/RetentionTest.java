package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.storage.Retention.Rule;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@OnEachDatabase
class RetentionTest {
  private final Database database;
  private final Retention retention;

  RetentionTest(TestDatabase where) {
    database = where.empty();
    retention = new Retention(database);
    Filled.by(RILEY, database);
  }

  @Test
  void has_a_rule_for_every_table() throws SQLException {
    assertThat(Retention.RULES)
        .extracting(Rule::table)
        .containsExactlyInAnyOrderElementsOf(Schema.of(database).tables());
  }

  @Test
  void gives_a_reason_for_every_rule() {
    assertThat(Retention.RULES).extracting(Rule::why).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void keeps_a_row_until_its_time_is_over(Rule rule) {
    retention.run(noonAfter(rule));
    assertThat(rows(rule)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void deletes_a_row_whose_time_is_over_and_counts_it(Rule rule) {
    assertThat(retention.run(noonAfter(rule).plusMillis(1))).containsEntry(rule.table(), 1);
    assertThat(rows(rule)).isZero();
  }

  @ParameterizedTest
  @MethodSource("withoutPeriod")
  void keeps_what_has_no_time(Rule rule) {
    int before = rows(rule);
    assertThat(retention.run(NOON.plus(Duration.ofDays(9_999)))).doesNotContainKey(rule.table());
    assertThat(rows(rule)).isPositive().isEqualTo(before);
  }

  @Test
  void keeps_a_nudge_that_still_goes_out_however_old_it_is() {
    JdbiNudgeBook book = new JdbiNudgeBook(database);
    book.add(Sample.nudge("scheduled"), NOON);
    book.add(Sample.nudge("paused").in(Nudge.State.PAUSED), NOON);
    retention.run(NOON.plus(Duration.ofDays(9_999)));
    assertThat(book.find("scheduled")).isPresent();
    assertThat(book.find("paused")).isPresent();
  }

  @Test
  void keeps_a_delivery_that_is_on_its_way_with_its_nudge() {
    new JdbiNudgeBook(database).add(Sample.nudge("n").in(Nudge.State.DELETED), NOON);
    Delivery delivery = Delivery.due("n", ACME, NOON);
    new JdbiDeliveryLog(database).plan(List.of(delivery));
    retention.run(NOON.plus(Duration.ofDays(9_999)));
    assertThat(new JdbiDeliveryLog(database).find(delivery.key())).contains(delivery);
  }

  @Test
  void keeps_an_old_nudge_as_long_as_its_last_delivery() {
    new JdbiNudgeBook(database).add(Sample.nudge("n").in(Nudge.State.DELETED), NOON);
    Delivery last = Delivery.due("n", ACME, NOON.plus(Duration.ofDays(399)));
    new JdbiDeliveryLog(database).plan(List.of(last));
    new JdbiDeliveryLog(database).ended(last.key(), "is_archived");
    retention.run(NOON.plus(Duration.ofDays(401)));
    assertThat(new JdbiDeliveryLog(database).find(last.key())).isPresent();
  }

  static List<Rule> periods() {
    return Retention.RULES.stream().filter(rule -> rule.longest().isPresent()).toList();
  }

  static List<Rule> withoutPeriod() {
    return Retention.RULES.stream().filter(rule -> rule.longest().isEmpty()).toList();
  }

  private static Instant noonAfter(Rule rule) {
    return NOON.plus(rule.longest().orElseThrow());
  }

  private int rows(Rule rule) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.select("SELECT COUNT(*) FROM " + rule.table()).mapTo(Integer.class).one());
  }
}
