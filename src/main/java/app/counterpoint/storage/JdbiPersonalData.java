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
          Kind.PASSED_ON, List.of("passed_on"));

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
          kept.values().removeIf(count -> count == 0);
          return kept;
        });
  }

  private static int count(Handle handle, List<String> tables, PersonId person) {
    return tables.stream()
        .mapToInt(
            table ->
                handle
                    .createQuery("SELECT COUNT(*) FROM " + table + " WHERE person = :person")
                    .bind("person", person)
                    .mapTo(Integer.class)
                    .one())
        .sum();
  }

  @Override
  public int forget(PersonId person) {
    return jdbi.inTransaction(
        handle -> {
          change(handle, "UPDATE deal SET named_by = NULL WHERE named_by = :person", person);
          change(handle, "UPDATE watched_channel SET set_by = NULL WHERE set_by = :person", person);
          return TABLES.values().stream()
              .flatMap(List::stream)
              .map(table -> "DELETE FROM " + table + " WHERE person = :person")
              .mapToInt(delete -> change(handle, delete, person))
              .sum();
        });
  }

  private static int change(Handle handle, String sql, PersonId person) {
    return handle.createUpdate(sql).bind("person", person).execute();
  }
}
