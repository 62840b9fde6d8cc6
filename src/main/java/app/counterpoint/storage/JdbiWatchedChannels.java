package app.counterpoint.storage;

import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What was set for a channel, and by whom, in case somebody asks. */
public final class JdbiWatchedChannels implements WatchedChannels {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiWatchedChannels(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void set(ChannelId channel, boolean watched, PersonId by, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO watched_channel (channel, watched, set_by, at)
                    VALUES (:channel, :watched, :by, :at)
                    ON CONFLICT (channel) DO UPDATE
                    SET watched = excluded.watched, set_by = excluded.set_by, at = excluded.at\
                    """)
                .bind("channel", channel)
                .bind("watched", watched)
                .bind("by", by)
                .bind("at", at)
                .execute());
  }

  @Override
  public Optional<Boolean> setting(ChannelId channel) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT watched FROM watched_channel WHERE channel = :channel")
                .bind("channel", channel)
                .mapTo(Boolean.class)
                .findOne());
  }

  /** What was set under the new id already is newer, and stays. */
  @Override
  public void moved(ChannelId from, ChannelId to) {
    jdbi.useTransaction(
        handle -> {
          change(
              handle,
              """
              UPDATE watched_channel SET channel = :to WHERE channel = :from
              AND NOT EXISTS (SELECT 1 FROM watched_channel WHERE channel = :to)\
              """,
              from,
              to);
          change(
              handle,
              "DELETE FROM watched_channel WHERE channel = :from AND channel <> :to",
              from,
              to);
        });
  }

  private static void change(Handle handle, String sql, ChannelId from, ChannelId to) {
    handle.createUpdate(sql).bind("from", from).bind("to", to).execute();
  }
}
