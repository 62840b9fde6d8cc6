package app.counterpoint.storage;

import app.counterpoint.digest.Crowd;
import app.counterpoint.digest.WeekLog;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** What the tables say of a week. People are counted here, and small groups do not leave it. */
public final class JdbiWeekLog implements WeekLog {
  private static final String CAME_UP =
      """
      SELECT situation, COUNT(*) AS asked, COUNT(DISTINCT person) AS people
      FROM shown WHERE asked AND at >= :from AND at < :to
      GROUP BY situation ORDER BY COUNT(*) DESC, situation\
      """;
  private static final String HELPFUL =
      """
      SELECT snippet, COUNT(DISTINCT person) AS people
      FROM judged WHERE helpful AND at >= :from AND at < :to
      GROUP BY snippet ORDER BY COUNT(DISTINCT person) DESC, snippet\
      """;
  private static final String REACHED =
      """
      SELECT nudge.snippet AS snippet, COUNT(DISTINCT delivery.channel) AS channels,
        (SELECT COUNT(*) FROM nudge_reader
          WHERE nudge_reader.nudge = nudge.id AND opened
            AND nudge_reader.at >= :from AND nudge_reader.at < :to) AS people
      FROM delivery JOIN nudge ON nudge.id = delivery.nudge
      WHERE delivery.state = 'POSTED' AND delivery.due >= :from AND delivery.due < :to
      GROUP BY nudge.id, nudge.snippet
      ORDER BY COUNT(DISTINCT delivery.channel) DESC, nudge.id\
      """;

  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiWeekLog(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public List<CameUp> cameUp(Instant from, Instant to) {
    return between(
        CAME_UP,
        from,
        to,
        (row, context) ->
            new CameUp(
                row.getString("situation"), row.getInt("asked"), Crowd.of(row.getInt("people"))));
  }

  @Override
  public List<Helpful> helpful(Instant from, Instant to) {
    return between(
        HELPFUL,
        from,
        to,
        (row, context) -> new Helpful(row.getString("snippet"), Crowd.of(row.getInt("people"))));
  }

  @Override
  public List<Reached> reached(Instant from, Instant to) {
    return between(
        REACHED,
        from,
        to,
        (row, context) ->
            new Reached(
                row.getString("snippet"), row.getInt("channels"), Crowd.of(row.getInt("people"))));
  }

  private <T> List<T> between(String query, Instant from, Instant to, RowMapper<T> mapper) {
    return jdbi.withHandle(
        handle -> handle.createQuery(query).bind("from", from).bind("to", to).map(mapper).list());
  }
}
