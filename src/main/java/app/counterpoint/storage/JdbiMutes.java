package app.counterpoint.storage;

import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Mutes by person and channel; everywhere is a channel of its own. */
public final class JdbiMutes implements Mutes {
  private static final String EVERYWHERE = "*";

  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiMutes(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void everywhere(PersonId person, Instant at) {
    mute(person, EVERYWHERE, at);
  }

  @Override
  public void in(PersonId person, ChannelId channel, Instant at) {
    mute(person, channel.value(), at);
  }

  private void mute(PersonId person, String channel, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO mute (person, channel, at) VALUES (:person, :channel, :at)
                    ON CONFLICT DO NOTHING\
                    """)
                .bind("person", person)
                .bind("channel", channel)
                .bind("at", at)
                .execute());
  }

  @Override
  public void lift(PersonId person, ChannelId channel) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("DELETE FROM mute WHERE person = :person AND channel = :channel")
                .bind("person", person)
                .bind("channel", channel)
                .execute());
  }

  @Override
  public void liftAll(PersonId person) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("DELETE FROM mute WHERE person = :person")
                .bind("person", person)
                .execute());
  }

  @Override
  public Muted of(PersonId person) {
    Set<String> muted = new HashSet<>(muted(person));
    boolean everywhere = muted.remove(EVERYWHERE);
    return new Muted(
        everywhere, muted.stream().map(ChannelId::new).collect(Collectors.toUnmodifiableSet()));
  }

  private Set<String> muted(PersonId person) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT channel FROM mute WHERE person = :person")
                .bind("person", person)
                .mapTo(String.class)
                .set());
  }

  /** Whoever muted the new id already has nothing to take along. */
  @Override
  public void moved(ChannelId from, ChannelId to) {
    jdbi.useTransaction(
        handle -> {
          change(
              handle,
              """
              UPDATE mute SET channel = :to WHERE channel = :from
              AND person NOT IN (SELECT person FROM mute WHERE channel = :to)\
              """,
              from,
              to);
          change(handle, "DELETE FROM mute WHERE channel = :from AND channel <> :to", from, to);
        });
  }

  private static void change(Handle handle, String sql, ChannelId from, ChannelId to) {
    handle.createUpdate(sql).bind("from", from).bind("to", to).execute();
  }
}
