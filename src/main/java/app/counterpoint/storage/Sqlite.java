package app.counterpoint.storage;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/**
 * SQLite in a file, for one copy of the app.
 *
 * @param shown the address up to the file's name
 */
record Sqlite(String shown) implements SqlDialect {
  static final String PREFIX = "jdbc:sqlite:";

  /** db-scheduler's own numbers: how many executions it fetches ahead, for each thread. */
  private static final double FEW = 0.5;

  private static final double MANY = 3;

  /** Refuses an address without a file that can be made. */
  static Sqlite at(String url) throws UnusableDatabaseException {
    String shown = url.split("\\?", 2)[0];
    String file = shown.substring(PREFIX.length());
    if (file.isBlank() || file.startsWith(":")) {
      throw new UnusableDatabaseException(
          "The database needs a file, such as jdbc:sqlite:counterpoint.db.");
    }
    requireFolder(shown, file);
    return new Sqlite(shown);
  }

  private static void requireFolder(String shown, String file) throws UnusableDatabaseException {
    try {
      Path folder = Path.of(file).toAbsolutePath().getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new UnusableDatabaseException(
            "The database " + shown + " has no folder to be in. Create the folder " + folder + ".");
      }
    } catch (InvalidPathException e) {
      throw new UnusableDatabaseException(
          "The database's address names no file: " + e.getReason() + ".");
    }
  }

  /**
   * Write-ahead log, so that reading and writing do not wait for each other; each transaction locks
   * as it begins.
   */
  @Override
  public Properties connection() {
    Properties properties = new Properties();
    properties.setProperty("journal_mode", "WAL");
    properties.setProperty("synchronous", "NORMAL");
    properties.setProperty("foreign_keys", "true");
    properties.setProperty("busy_timeout", Integer.toString(PATIENCE_MILLIS));
    properties.setProperty("transaction_mode", "IMMEDIATE");
    return properties;
  }

  /** One: SQLite has a single writer, and waiting in our queue is fairer than for its lock. */
  @Override
  public int connections() {
    return 1;
  }

  /** The only one it has. */
  @Override
  public String isolation() {
    return "TRANSACTION_SERIALIZABLE";
  }

  /** Never gives a key twice, so that a button of a tip withdrawn cannot mean another. */
  @Override
  public String generatedKey() {
    return "INTEGER PRIMARY KEY AUTOINCREMENT";
  }

  @Override
  public String folder() {
    return "sqlite";
  }

  /** Nothing, for the same reason as in {@link #lockTips}. */
  @Override
  public String lockingRead() {
    return "";
  }

  @Override
  public JdbcCustomization scheduling() {
    return new SqliteJdbcCustomization();
  }

  @Override
  public SchedulerBuilder polling(SchedulerBuilder builder) {
    return builder.pollUsingFetch(FEW, MANY);
  }

  /** Nothing to do: each transaction holds the only lock there is. */
  @Override
  public void lockTips(Handle transaction) {}

  /** A lock is let go, and a disk gets room again. */
  @Override
  public boolean mayPass(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 5, 6, 10, 13 -> true;
      default -> false;
    };
  }

  @Override
  public String advice(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case 5, 6 ->
          "Another program holds its lock; end that program, or use PostgreSQL for several copies.";
      case 8 -> "It cannot be written; let the app write the file and its folder.";
      case 10, 13 -> "The disk is full or failing; make room, or use another.";
      case 11, 26 ->
          "The file is damaged or is no SQLite database; put a backup in its place, or move it away"
              + " to start afresh.";
      case 14 ->
          "The file cannot be opened; see that it is no folder and that the app may read it.";
      default -> "See what is said about it, and start again.";
    };
  }
}
