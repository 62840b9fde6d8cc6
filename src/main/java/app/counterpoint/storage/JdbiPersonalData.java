package app.counterpoint.storage;

import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.PersonalData;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What all tables hold about a person. A reason to be silent counts among the tips. Deals and
 * channel settings stay, without the name of who made them.
 */
public final class JdbiPersonalData implements PersonalData {
  private static final Map<Kind, List<String>> TABLES =
      Map.of(
          Kind.SAVED_PLAYS, List.of("saved_play"),
          Kind.PLAYS_SHOWN, List.of("shown"),
          Kind.FEEDBACK, List.of("judged"),
          Kind.TIPS, List.of("tip", "silence"),
          Kind.MUTES, List.of("mute"),
          Kind.PASSED_ON, List.of("passed_on"),
          Kind.NUDGES, List.of("nudge_reader"),
          Kind.DIGEST, List.of("digest"));

  /** A delivery on its way must not be lost with its nudge. */
  private static final String PAST_NUDGES =
      """
      DELETE FROM nudge WHERE owner = :person AND state IN ('FINISHED', 'DELETED')
        AND NOT EXISTS (
          SELECT 1 FROM delivery WHERE delivery.nudge = nudge.id AND state IN ('DUE', 'CLAIMED'))\
      """;

  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiPersonalData(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public Map<Kind, Integer> keptAbout(PersonId person) {
    return jdbi.withHandle(
        handle -> {
          Map<Kind, Integer> kept = new EnumMap<>(Kind.class);
          TABLES.forEach((kind, tables) -> kept.put(kind, count(handle, tables, person)));
          kept.merge(Kind.NUDGES, count(handle, "nudge", "owner", person), Integer::sum);
          kept.values().removeIf(count -> count == 0);
          return kept;
        });
  }

  private static int count(Handle handle, List<String> tables, PersonId person) {
    return tables.stream().mapToInt(table -> count(handle, table, "person", person)).sum();
  }

  private static int count(Handle handle, String table, String column, PersonId person) {
    return handle
        .createQuery("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = :person")
        .bind("person", person)
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public int forget(PersonId person) {
    return jdbi.inTransaction(
        handle -> {
          change(handle, "UPDATE deal SET named_by = NULL WHERE named_by = :person", person);
          change(handle, "UPDATE watched_channel SET set_by = NULL WHERE set_by = :person", person);
          unschedule(handle, person);
          int entries =
              TABLES.values().stream()
                  .flatMap(List::stream)
                  .map(table -> "DELETE FROM " + table + " WHERE person = :person")
                  .mapToInt(delete -> change(handle, delete, person))
                  .sum();
          return entries + change(handle, PAST_NUDGES, person);
        });
  }

  private static void unschedule(Handle handle, PersonId person) {
    handle.execute(
        "DELETE FROM scheduled_tasks WHERE task_name = ? AND task_instance = ?",
        SchedulerAgenda.DIGEST_NAME,
        person);
  }

  private static int change(Handle handle, String sql, PersonId person) {
    return handle.createUpdate(sql).bind("person", person).execute();
  }
}
