package app.counterpoint.storage;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/** All in which one database differs from another. */
sealed interface SqlDialect permits Sqlite, Postgres {
  /** How long to wait for a connection or a lock: within the three seconds that Slack waits. */
  int PATIENCE_MILLIS = 2_000;

  /** The dialect of an address. */
  static SqlDialect of(String url) throws UnusableDatabaseException {
    if (url.startsWith(Sqlite.PREFIX)) {
      return Sqlite.at(url);
    }
    if (url.startsWith(Postgres.PREFIX)) {
      return Postgres.at(url);
    }
    throw new UnusableDatabaseException(
        "A database's address looks like jdbc:sqlite:counterpoint.db or"
            + " jdbc:postgresql://host/name.");
  }

  /** The address without anything secret. */
  String shown();

  /** What the driver is told for each connection. */
  Properties connection();

  /** The most connections at once. */
  int connections();

  /** What a transaction sees of others, as {@code java.sql.Connection} names it. */
  String isolation();

  /** The type of a column whose key the database gives. */
  String generatedKey();

  /** The folder with the migrations that are this database's own. */
  String folder();

  /**
   * What is put behind a query so that nobody else changes its rows before the transaction ends.
   */
  String lockingRead();

  /** How db-scheduler speaks to it. */
  JdbcCustomization scheduling();

  /** How db-scheduler looks for what is due. */
  SchedulerBuilder polling(SchedulerBuilder builder);

  /** Makes every other claim of a tip wait until the transaction ends. */
  void lockTips(Handle transaction);

  /** Whether a failure may pass without anybody changing how the app is set up. */
  boolean mayPass(SQLException failure);

  /** What to do about a failure, as a sentence. */
  String advice(SQLException failure);
}
