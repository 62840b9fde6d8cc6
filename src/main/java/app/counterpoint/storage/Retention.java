package app.counterpoint.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** How long each table keeps what is in it, and the deletion of what is older. */
public final class Retention {
  private static final Duration YEAR_AND_A_MONTH = Duration.ofDays(400);
  private static final String ALL = "1 = 1";

  /** Its last deliveries may be much younger than the nudge itself. */
  private static final String OVER =
      "state IN ('FINISHED', 'DELETED')"
          + " AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.nudge = nudge.id)";

  static final List<Rule> RULES =
      List.of(
          after(Duration.ofDays(2), "seen_delivery", "Slack repeats an event for a day at most"),
          after(Duration.ofDays(7), "silence", "nobody asks why about a message of last week"),
          after(Duration.ofDays(90), "tip", "budgets look back two weeks, totals a quarter"),
          after(YEAR_AND_A_MONTH, "shown", "this month can be compared with that of last year"),
          after(YEAR_AND_A_MONTH, "judged", "as what was shown"),
          after(YEAR_AND_A_MONTH, "shared", "as what was shown"),
          after(YEAR_AND_A_MONTH, "passed_on", "the playbook is reviewed once a year"),
          after(YEAR_AND_A_MONTH, "nudge_reader", "as what was shown"),
          after(YEAR_AND_A_MONTH, "delivery", "as what was shown", "state IN ('POSTED', 'ENDED')"),
          after(YEAR_AND_A_MONTH, "nudge", "as its deliveries", OVER),
          after(Duration.ofDays(90), "came_up", "a deal moves on within a quarter"),
          until("scheduled_tasks", "what is due was done"),
          until("digest", "its owner stops it, is forgotten or is no manager any more"),
          until("saved_play", "its owner takes it out or is forgotten"),
          until("mute", "its owner lifts it or is forgotten"),
          until("post", "the post is gone: it must be found to be taken down"),
          until("deal", "somebody takes it out"),
          until("deal_alias", "its deal is taken out or gets others"),
          until("watched_channel", "the app is taken out: off must stay off"),
          until("pulse", "the app is taken out: one row, a count of checks"),
          until("flyway_schema_history", "the app is taken out: the schema's own version"));

  private final Jdbi jdbi;

  /** Over a database. */
  public Retention(Database database) {
    this.jdbi = database.jdbi();
  }

  /**
   * Deletes what every table has kept long enough. Meant for once a day; may run in several copies
   * of the app at once.
   *
   * @return how many rows went, by table
   */
  public Map<String, Integer> run(Instant now) {
    Map<String, Integer> deleted = new LinkedHashMap<>();
    for (Rule rule : RULES) {
      rule.longest()
          .ifPresent(longest -> deleted.put(rule.table(), delete(rule, now.minus(longest))));
    }
    return deleted;
  }

  private int delete(Rule rule, Instant before) {
    return jdbi.withHandle(
        handle ->
            handle
                .createUpdate(
                    "DELETE FROM " + rule.table() + " WHERE at < :before AND " + rule.settled())
                .bind("before", before)
                .execute());
  }

  private static Rule after(Duration longest, String table, String why) {
    return after(longest, table, why, ALL);
  }

  private static Rule after(Duration longest, String table, String why, String settled) {
    return new Rule(table, Optional.of(longest), why, settled);
  }

  private static Rule until(String table, String why) {
    return new Rule(table, Optional.empty(), why, ALL);
  }

  /**
   * What a table keeps.
   *
   * @param longest how long; empty where it is kept until what {@code why} says
   * @param settled which rows it is about: the others are still needed
   */
  record Rule(String table, Optional<Duration> longest, String why, String settled) {}
}
