package app.counterpoint.storage;

import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Saved plays by person and snippet. */
public final class JdbiSavedPlays implements SavedPlays {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiSavedPlays(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public boolean save(PersonId person, String snippet, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO saved_play (person, snippet, at) VALUES (:person, :snippet, :at)
                        ON CONFLICT DO NOTHING\
                        """)
                    .bind("person", person)
                    .bind("snippet", snippet)
                    .bind("at", at)
                    .execute())
        == 1;
  }

  @Override
  public boolean remove(PersonId person, String snippet) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "DELETE FROM saved_play WHERE person = :person AND snippet = :snippet")
                    .bind("person", person)
                    .bind("snippet", snippet)
                    .execute())
        == 1;
  }

  @Override
  public List<String> of(PersonId person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT snippet FROM saved_play WHERE person = :person ORDER BY at DESC")
                .bind("person", person)
                .mapTo(String.class)
                .list());
  }
}
