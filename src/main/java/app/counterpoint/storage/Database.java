package app.counterpoint.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database that all stores share: open, and of the newest schema.
 *
 * <p>Safe for any number of threads. A store's method fails with an unchecked {@link JdbiException}
 * when the database does not answer or is locked for two seconds; its message never holds what was
 * to be stored. The next call tries again: nothing needs to be opened anew.
 */
public final class Database implements AutoCloseable {
  private final SqlDialect dialect;
  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(SqlDialect dialect, HikariDataSource pool) {
    this.dialect = dialect;
    this.pool = pool;
    this.jdbi = Jdbi.create(pool).installPlugin(new StoredTypes());
  }

  /**
   * Opens a database and brings its schema up to date; several copies of the app may do so at once
   * on PostgreSQL.
   *
   * @param url {@code jdbc:sqlite:FILE}, whose folder must exist, or {@code
   *     jdbc:postgresql://host/name?user=…&password=…}
   * @throws UnusableDatabaseException if that cannot be done
   */
  public static Database open(String url) throws UnusableDatabaseException {
    SqlDialect dialect = SqlDialect.of(url);
    knock(url, dialect);
    HikariDataSource pool = new HikariDataSource(pool(url, dialect));
    try {
      migrate(pool, dialect);
    } catch (FlywayException e) {
      pool.close();
      throw new UnusableDatabaseException(Diagnosis.of(dialect, e).sentence(url));
    }
    return new Database(dialect, pool);
  }

  /** Fails at once and with the driver's own reason, which a pool would wait for and log. */
  private static void knock(String url, SqlDialect dialect) throws UnusableDatabaseException {
    try (Connection connection = DriverManager.getConnection(url, dialect.connection())) {
      connection.getMetaData().getDatabaseProductVersion();
    } catch (SQLException e) {
      throw new UnusableDatabaseException(Diagnosis.of(dialect, e).sentence(url));
    }
  }

  private static HikariConfig pool(String url, SqlDialect dialect) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setDataSourceProperties(dialect.connection());
    config.setMaximumPoolSize(dialect.connections());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(SqlDialect.PATIENCE_MILLIS);
    config.setValidationTimeout(SqlDialect.PATIENCE_MILLIS / 2);
    config.setTransactionIsolation(dialect.isolation());
    config.setInitializationFailTimeout(-1);
    return config;
  }

  private static void migrate(HikariDataSource pool, SqlDialect dialect) {
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/common", "classpath:db/" + dialect.folder())
        .placeholders(Map.of("generated_key", dialect.generatedKey()))
        .load()
        .migrate();
  }

  /**
   * Whether it can be read and written now; waits a few seconds at most.
   *
   * @return what is wrong and what to do about it, for the person who runs the app; empty if all is
   *     well
   */
  public Optional<String> check() {
    try {
      jdbi.useHandle(handle -> handle.execute("UPDATE pulse SET beats = beats + 1"));
      return Optional.empty();
    } catch (JdbiException e) {
      return Optional.of(Diagnosis.of(dialect, e).sentence(pool.getJdbcUrl()));
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
