package app.counterpoint.storage;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.sharing.Post;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Deliveries by their key; the unique key of nudge, channel and time keeps out a second. */
public final class JdbiDeliveryLog implements DeliveryLog {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiDeliveryLog(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void plan(List<Delivery> deliveries) {
    if (deliveries.isEmpty()) {
      return;
    }
    jdbi.useTransaction(
        transaction -> {
          PreparedBatch batch =
              transaction.prepareBatch(
                  """
                  INSERT INTO delivery (key, nudge, channel, due, state, at)
                  VALUES (:key, :nudge, :channel, :due, :state, :due)
                  ON CONFLICT DO NOTHING\
                  """);
          deliveries.forEach(delivery -> batch.bindMethods(delivery).add());
          batch.execute();
        });
  }

  @Override
  public Optional<Delivery> find(String key) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM delivery WHERE key = :key")
                .bind("key", key)
                .map(ConstructorMapper.of(Delivery.class))
                .findOne());
  }

  @Override
  public List<Delivery> open() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM delivery WHERE state IN ('DUE', 'CLAIMED') ORDER BY due, key")
                .map(ConstructorMapper.of(Delivery.class))
                .list());
  }

  @Override
  public boolean claim(String key, Post post) {
    return jdbi.inTransaction(
        transaction -> {
          boolean claimed =
              transaction.execute(
                      "UPDATE delivery SET state = 'CLAIMED', claimed_at = ?"
                          + " WHERE key = ? AND state = 'DUE'",
                      post.postedAt(),
                      key)
                  == 1;
          if (claimed) {
            JdbiPostLog.intend(transaction, post);
          }
          return claimed;
        });
  }

  @Override
  public void posted(String key, String ts) {
    jdbi.useTransaction(
        transaction -> {
          transaction.execute(
              "UPDATE delivery SET state = 'POSTED' WHERE key = ? AND state = 'CLAIMED'", key);
          JdbiPostLog.posted(transaction, key, ts);
        });
  }

  @Override
  public boolean release(String key, Instant claimedAt) {
    return jdbi.inTransaction(
        transaction -> {
          boolean released =
              transaction.execute(
                      "UPDATE delivery SET state = 'DUE'"
                          + " WHERE key = ? AND state = 'CLAIMED' AND claimed_at = ?",
                      key,
                      claimedAt)
                  == 1;
          if (released) {
            JdbiPostLog.gone(transaction, key);
          }
          return released;
        });
  }

  @Override
  public void ended(String key, String problem) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "UPDATE delivery SET state = 'ENDED', problem = ?"
                    + " WHERE key = ? AND state IN ('DUE', 'CLAIMED')",
                problem,
                key));
  }

  @Override
  public Tally tally(String nudge) {
    return jdbi.withHandle(handle -> tally(handle, nudge));
  }

  private static Tally tally(Handle handle, String nudge) {
    return handle
        .createQuery(
            """
            SELECT COUNT(CASE WHEN state = 'POSTED' THEN 1 END) AS posted,
              COUNT(DISTINCT CASE WHEN state = 'POSTED' THEN channel END) AS channels,
              COUNT(CASE WHEN state = 'ENDED' THEN 1 END) AS ended,
              COUNT(CASE WHEN state IN ('DUE', 'CLAIMED') THEN 1 END) AS open
            FROM delivery WHERE nudge = :nudge\
            """)
        .bind("nudge", nudge)
        .map(ConstructorMapper.of(Tally.class))
        .one();
  }
}
