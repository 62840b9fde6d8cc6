package app.counterpoint.storage;

import app.counterpoint.tips.Budget;
import app.counterpoint.tips.Silence;
import app.counterpoint.tips.TipLog;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Tips and silences. A claim is decided while no other can be. */
public final class JdbiTipLog implements TipLog {
  private final Jdbi jdbi;
  private final SqlDialect dialect;

  /** Over a database. */
  public JdbiTipLog(Database database) {
    this.jdbi = database.jdbi();
    this.dialect = database.dialect();
  }

  @Override
  public Claimed claim(Claim claim, Budget budget) {
    return jdbi.inTransaction(
        transaction -> {
          dialect.lockTips(transaction);
          TipClaim tried = new TipClaim(transaction, claim);
          Optional<Silence> refusal = tried.refusal(budget);
          return refusal.isPresent()
              ? new Claimed.Refused(refusal.get())
              : new Claimed.Granted(tried.grant());
        });
  }

  @Override
  public void withdraw(long id) {
    jdbi.useHandle(handle -> handle.execute("DELETE FROM tip WHERE id = ?", id));
  }

  @Override
  public Set<String> offered(PersonId person, Instant since) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT DISTINCT snippet FROM tip WHERE person = :person AND at >= :since")
                .bind("person", person)
                .bind("since", since)
                .mapTo(String.class)
                .set());
  }

  @Override
  public boolean answered(long id, PersonId by, Answer answer, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE tip SET answer = :answer, answered_at = :at
                        WHERE id = :id AND person = :by AND answer IS NULL\
                        """)
                    .bind("id", id)
                    .bind("by", by)
                    .bind("answer", answer)
                    .bind("at", at)
                    .execute())
        == 1;
  }

  /** Two messages may be looked at in another order than they were written. */
  @Override
  public void silent(PersonId person, ChannelId channel, Silence why, Instant at) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    INSERT INTO silence (person, channel, why, at)
                    VALUES (:person, :channel, :why, :at)
                    ON CONFLICT (person, channel) DO UPDATE
                    SET why = excluded.why, at = excluded.at WHERE excluded.at >= silence.at\
                    """)
                .bind("person", person)
                .bind("channel", channel)
                .bind("why", why)
                .bind("at", at)
                .execute());
  }

  @Override
  public void spoke(PersonId person, ChannelId channel) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("DELETE FROM silence WHERE person = :person AND channel = :channel")
                .bind("person", person)
                .bind("channel", channel)
                .execute());
  }

  @Override
  public Optional<Silence> lastSilence(PersonId person, ChannelId channel) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT why FROM silence WHERE person = :person AND channel = :channel")
                .bind("person", person)
                .bind("channel", channel)
                .mapTo(Silence.class)
                .findOne());
  }
}
