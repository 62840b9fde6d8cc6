package app.counterpoint.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database that all stores share: open, and of the newest schema once it {@link #isReady()}.
 *
 * <p>Safe for any number of threads. A store's method fails with an unchecked {@link JdbiException}
 * when the database does not answer or is locked for two seconds, and at once while it is not
 * ready; its message never holds what was to be stored. The next call tries again: nothing needs to
 * be opened anew.
 */
public final class Database implements AutoCloseable {
  private final String url;
  private final SqlDialect dialect;
  private final HikariDataSource pool;
  private final Migration migration;
  private final Jdbi jdbi;
  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private volatile Optional<String> lacking = Optional.of("The database was not opened yet.");

  private Database(String url, SqlDialect dialect) {
    this.url = url;
    this.dialect = dialect;
    this.pool = pool(url, dialect);
    this.migration = new Migration(url, dialect, pool);
    this.jdbi = Jdbi.create(this::connection).installPlugin(new StoredTypes());
  }

  /**
   * Opens a database and brings its schema up to date; several copies of the app may do so at once
   * on PostgreSQL. Where something hinders that may pass by itself (a full disk, a lock, a server
   * that is away), it is open without being ready, until {@link #prepare} succeeds.
   *
   * @param url {@code jdbc:sqlite:FILE}, whose folder must exist, or {@code
   *     jdbc:postgresql://host/name?user=…&password=…}
   * @throws UnusableDatabaseException if somebody must do something about it
   */
  public static Database open(String url) throws UnusableDatabaseException {
    SqlDialect dialect = SqlDialect.of(url);
    requireDriver(url, dialect);
    Database database = new Database(url, dialect);
    Optional<Diagnosis> hindrance = database.migrate();
    if (hindrance.isPresent() && !hindrance.get().mayPass()) {
      database.close();
      throw new UnusableDatabaseException(hindrance.get().sentence(url));
    }
    return database;
  }

  /** The driver takes no address that it cannot read, which otherwise looks like no server. */
  private static void requireDriver(String url, SqlDialect dialect)
      throws UnusableDatabaseException {
    try {
      DriverManager.getDriver(url);
    } catch (SQLException e) {
      throw new UnusableDatabaseException(
          "The database's address "
              + dialect.shown()
              + " cannot be read; see that host, port and name are spelled as in an address.");
    }
  }

  /** Connects at the first wish only. */
  private static HikariDataSource pool(String url, SqlDialect dialect) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setDataSourceProperties(dialect.connection());
    pool.setMaximumPoolSize(dialect.connections());
    pool.setMinimumIdle(1);
    pool.setConnectionTimeout(SqlDialect.PATIENCE_MILLIS);
    pool.setValidationTimeout(SqlDialect.PATIENCE_MILLIS / 2);
    pool.setTransactionIsolation(dialect.isolation());
    pool.setInitializationFailTimeout(-1);
    return pool;
  }

  /** Whoever answers without the database must not wait for it. */
  private Connection connection() throws SQLException {
    if (lacking.isPresent()) {
      throw new SQLTransientConnectionException("the database is not ready");
    }
    return pool.getConnection();
  }

  /** Whether it was reached, and its schema is the newest; once so, always so. */
  public boolean isReady() {
    return lacking.isEmpty();
  }

  /**
   * Does the work as soon as the database is ready: at once, if it is, else in the thread that gets
   * it ready. Work that throws is not done again.
   */
  public void whenReady(Runnable work) {
    waiting.add(work);
    if (isReady()) {
      doWhatWaits();
    }
  }

  /** Tries again to get it ready; nothing happens if it is. Waits some seconds at most. */
  public void prepare() {
    if (migrate().isEmpty()) {
      doWhatWaits();
    }
  }

  /** One after the other, so that what one throws does not take the rest along. */
  private void doWhatWaits() {
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      work.run();
    }
  }

  private synchronized Optional<Diagnosis> migrate() {
    if (isReady()) {
      return Optional.empty();
    }
    Optional<Diagnosis> hindrance = migration.run();
    lacking = hindrance.map(diagnosis -> diagnosis.sentence(url));
    return hindrance;
  }

  /**
   * Whether it can be read and written now; waits a few seconds at most.
   *
   * @return what is wrong and what to do about it, for the person who runs the app; empty if all is
   *     well
   */
  public Optional<String> check() {
    Optional<String> known = lacking;
    if (known.isPresent()) {
      return known;
    }
    try {
      jdbi.useHandle(handle -> handle.execute("UPDATE pulse SET beats = beats + 1"));
      return Optional.empty();
    } catch (JdbiException e) {
      return Optional.of(Diagnosis.of(dialect, e).sentence(url));
    }
  }

  Jdbi jdbi() {
    return jdbi;
  }

  DataSource pool() {
    return pool;
  }

  SqlDialect dialect() {
    return dialect;
  }

  @Override
  public void close() {
    pool.close();
  }
}
