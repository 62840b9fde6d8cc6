package app.counterpoint.storage;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What was shown, judged and shared. */
public final class JdbiAnswerLog implements AnswerLog {
  private static final String TALLY =
      """
      SELECT situation, snippet, SUM(asked) AS asked, SUM(shown) AS shown,
        SUM(helpful) AS helpful, SUM(unhelpful) AS unhelpful, SUM(shared) AS shared
      FROM (
        SELECT situation, snippet, CASE WHEN asked THEN 1 ELSE 0 END AS asked, 1 AS shown,
          0 AS helpful, 0 AS unhelpful, 0 AS shared
        FROM shown WHERE at >= :since
        UNION ALL
        SELECT situation, snippet, 0, 0, CASE WHEN helpful THEN 1 ELSE 0 END,
          CASE WHEN helpful THEN 0 ELSE 1 END, 0
        FROM judged WHERE at >= :since
        UNION ALL
        SELECT situation, snippet, 0, 0, 0, 0, 1 FROM shared WHERE at >= :since
      ) AS entry
      GROUP BY situation, snippet\
      """;

  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiAnswerLog(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void shown(Shown shown) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO shown (person, situation, snippet, surface, asked, at)
                    VALUES (:person, :situation, :snippet, :surface, :asked, :at)\
                    """)
                .bindMethods(shown)
                .execute());
  }

  /** Two clicks may arrive in another order than they were made. */
  @Override
  public void judged(
      PersonId person, String situation, String snippet, boolean helpful, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO judged (person, situation, snippet, helpful, at)
                    VALUES (:person, :situation, :snippet, :helpful, :at)
                    ON CONFLICT (person, situation, snippet) DO UPDATE
                    SET helpful = excluded.helpful, at = excluded.at
                    WHERE excluded.at >= judged.at\
                    """)
                .bind("person", person)
                .bind("situation", situation)
                .bind("snippet", snippet)
                .bind("helpful", helpful)
                .bind("at", at)
                .execute());
  }

  /** Without the person: nothing asks who, and the post itself knows while it is up. */
  @Override
  public void shared(PersonId person, String situation, String snippet, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO shared (situation, snippet, at)
                    VALUES (:situation, :snippet, :at)\
                    """)
                .bind("situation", situation)
                .bind("snippet", snippet)
                .bind("at", at)
                .execute());
  }

  /** Sorted here: each database has an order of its own. */
  @Override
  public List<Tally> tally(Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(TALLY)
                .bind("since", since)
                .map(ConstructorMapper.of(Tally.class))
                .stream()
                .sorted(Comparator.comparing(Tally::situation).thenComparing(Tally::snippet))
                .toList());
  }

  @Override
  public List<String> recent(PersonId person, int most) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT snippet FROM shown WHERE person = :person
                    GROUP BY snippet ORDER BY MAX(at) DESC, MAX(id) DESC LIMIT :most\
                    """)
                .bind("person", person)
                .bind("most", most)
                .mapTo(String.class)
                .list());
  }
}
