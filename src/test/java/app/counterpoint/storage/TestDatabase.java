package app.counterpoint.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The databases that each store is tested on. One of each is opened for the whole test run and
 * emptied for each test; PostgreSQL is started at the first wish for it and ends with the run.
 */
public enum TestDatabase {
  SQLITE {
    @Override
    public String freshUrl() {
      return "jdbc:sqlite:" + temporaryFolder().resolve("counterpoint.db");
    }
  },
  POSTGRESQL {
    @Override
    public String freshUrl() {
      String name = "test_" + COUNT.incrementAndGet();
      try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      return Server.RUNNING.getJdbcUrl("postgres", name);
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<TestDatabase, Database> SHARED = new ConcurrentHashMap<>();
  private static final Set<String> OF_THE_SCHEMA = Set.of("flyway_schema_history", "pulse");

  /** The address of a database of its own, without tables. */
  public abstract String freshUrl();

  /** The database that tests share, without rows. */
  Database empty() {
    Database shared = SHARED.computeIfAbsent(this, where -> open(where.freshUrl()));
    for (String table : tables(shared)) {
      if (!OF_THE_SCHEMA.contains(table)) {
        shared.jdbi().useHandle(handle -> handle.execute("DELETE FROM " + table));
      }
    }
    return shared;
  }

  private static Set<String> tables(Database database) {
    try {
      return Schema.of(database).tables();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Database open(String url) {
    try {
      return Database.open(url);
    } catch (UnusableDatabaseException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A folder that goes when the run ends. */
  static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("counterpoint-storage");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Started once. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
