package app.counterpoint.storage;

import app.counterpoint.tips.Moments;
import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Moments: a row for each channel and situation. */
public final class JdbiMoments implements Moments {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiMoments(Database database) {
    this.jdbi = database.jdbi();
  }

  /** Two messages may be heard in another order than they were written. */
  @Override
  public void cameUp(ChannelId channel, String situation, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO came_up (channel, situation, at) VALUES (:channel, :situation, :at)
                    ON CONFLICT (channel, situation) DO UPDATE SET at = excluded.at
                    WHERE excluded.at > came_up.at\
                    """)
                .bind("channel", channel)
                .bind("situation", situation)
                .bind("at", at)
                .execute());
  }

  @Override
  public Set<ChannelId> channels(String situation, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT channel FROM came_up WHERE situation = :situation AND at >= :since")
                .bind("situation", situation)
                .bind("since", since)
                .mapTo(ChannelId.class)
                .set());
  }

  /** The other id has nothing of its own yet. */
  @Override
  public void moved(ChannelId from, ChannelId to) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE came_up SET channel = ? WHERE channel = ? AND NOT EXISTS"
                    + " (SELECT 1 FROM came_up AS there WHERE there.channel = ?"
                    + " AND there.situation = came_up.situation)",
                to,
                from,
                to));
  }
}
