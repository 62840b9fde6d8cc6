package app.counterpoint.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database's schema up to date. May be run again until it worked. */
record Migration(String url, SqlDialect dialect, HikariDataSource pool) {

  /**
   * Does it, unless it is done.
   *
   * @return what hindered; empty if the schema is the newest
   */
  Optional<Diagnosis> run() {
    try {
      knock();
      migrate();
      return Optional.empty();
    } catch (SQLException e) {
      return Optional.of(Diagnosis.of(dialect, e));
    } catch (FlywayException e) {
      pool.getHikariPoolMXBean()
          .softEvictConnections(); // it may have left a transaction half ended
      return Optional.of(Diagnosis.of(dialect, e));
    }
  }

  /**
   * Fails at once and with the driver's own reason, which a pool would wait for and log; a
   * transaction is begun, for SQLite's lock is taken with it.
   */
  private void knock() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, dialect.connection())) {
      connection.setAutoCommit(false);
      connection.rollback();
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:db/common", "classpath:db/" + dialect.folder())
        .placeholders(Map.of("generated_key", dialect.generatedKey()))
        .load()
        .migrate();
  }
}
