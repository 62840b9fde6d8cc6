package app.counterpoint.storage;

import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Readers of nudges: a row for each person and nudge. */
public final class JdbiNudgeReaders implements NudgeReaders {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiNudgeReaders(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void opened(String nudge, PersonId person, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO nudge_reader (nudge, person, opened, at)
                    SELECT id, :person, TRUE, :at FROM nudge WHERE id = :nudge
                    ON CONFLICT (nudge, person) DO UPDATE SET opened = TRUE\
                    """)
                .bind("nudge", nudge)
                .bind("person", person)
                .bind("at", at)
                .execute());
  }

  @Override
  public void judged(String nudge, PersonId person, boolean helpful, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO nudge_reader (nudge, person, opened, helpful, at)
                    SELECT id, :person, FALSE, :helpful, :at FROM nudge WHERE id = :nudge
                    ON CONFLICT (nudge, person) DO UPDATE SET helpful = excluded.helpful\
                    """)
                .bind("nudge", nudge)
                .bind("person", person)
                .bind("helpful", helpful)
                .bind("at", at)
                .execute());
  }

  @Override
  public Counts of(String nudge) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(CASE WHEN opened THEN 1 END) AS opened,
                      COUNT(CASE WHEN helpful THEN 1 END) AS helpful,
                      COUNT(CASE WHEN NOT helpful THEN 1 END) AS unhelpful
                    FROM nudge_reader WHERE nudge = :nudge\
                    """)
                .bind("nudge", nudge)
                .map(ConstructorMapper.of(Counts.class))
                .one());
  }
}
