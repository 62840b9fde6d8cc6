package app.counterpoint.storage;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import java.sql.SQLException;
import java.util.Properties;
import org.jdbi.v3.core.Handle;

/**
 * PostgreSQL, for one or several copies of the app.
 *
 * @param shown the address without its parameters, which hold the password
 */
record Postgres(String shown) implements SqlDialect {
  static final String PREFIX = "jdbc:postgresql:";

  private static final long TIP_LOCK = 7_119_001L;

  /** db-scheduler's own numbers: how many executions it locks ahead, for each thread. */
  private static final double FEW = 0.5;

  private static final double MANY = 1;

  /** Refuses a password before the host, which the driver would take for a port and print. */
  static Postgres at(String url) throws UnusableDatabaseException {
    String shown = url.split("\\?", 2)[0];
    if (shown.contains("@")) {
      throw new UnusableDatabaseException(
          "The database's address holds an @. Give user and password at its end:"
              + " jdbc:postgresql://host/name?user=…&password=…");
    }
    return new Postgres(shown);
  }

  /** Gives up on a silent network, and keeps rows out of the server's error messages. */
  @Override
  public Properties connection() {
    Properties properties = new Properties();
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("logServerErrorDetail", "false");
    properties.setProperty("ApplicationName", "counterpoint");
    return properties;
  }

  /** As many as listeners work at once; migrating needs two. */
  @Override
  public int connections() {
    return 10;
  }

  /** A statement behind {@link #lockTips} must see what was committed before it got the lock. */
  @Override
  public String isolation() {
    return "TRANSACTION_READ_COMMITTED";
  }

  @Override
  public String generatedKey() {
    return "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
  }

  @Override
  public String folder() {
    return "postgresql";
  }

  @Override
  public String lockingRead() {
    return " FOR UPDATE";
  }

  @Override
  public JdbcCustomization scheduling() {
    return new PostgreSqlJdbcCustomization(false, false);
  }

  /** So that copies of the app do not reach for the same one. */
  @Override
  public SchedulerBuilder polling(SchedulerBuilder builder) {
    return builder.pollUsingLockAndFetch(FEW, MANY);
  }

  @Override
  public void lockTips(Handle transaction) {
    transaction.execute("SELECT pg_advisory_xact_lock(?)", TIP_LOCK);
  }

  /** Servers come back, get room, let go of locks, and hang up on some that others may connect. */
  @Override
  public boolean mayPass(SQLException failure) {
    String state = state(failure);
    return isAway(state)
        || state.startsWith("53")
        || state.startsWith("58")
        || state.startsWith("40")
        || state.startsWith("55P");
  }

  @Override
  public String advice(SQLException failure) {
    String state = state(failure);
    return switch (state) {
      case "28P01", "28000", "08004" -> "Check the user and the password in its address.";
      case "3D000" -> "Create that database, or correct the name in its address.";
      case "25006" -> "It is read-only; give the address of the primary server.";
      case "42501" -> "Let its user create and write tables there.";
      case "53100" -> "The server's disk is full; make room there.";
      case "53300" -> "The server takes no more connections; allow it more, or end others.";
      default ->
          isAway(state)
              ? "See that the server runs and can be reached from here."
              : "See what is said about it, and start again.";
    };
  }

  private static String state(SQLException failure) {
    return failure.getSQLState() == null ? "" : failure.getSQLState();
  }

  /** Class 08: no connection; 57P: the server is going down or coming up. */
  private static boolean isAway(String state) {
    return state.startsWith("57P") || (state.startsWith("08") && !state.equals("08004"));
  }
}
