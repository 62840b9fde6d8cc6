package app.counterpoint.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/**
 * Why a database does not do what it should.
 *
 * @param reason in the driver's own words
 * @param mayPass whether it may pass without anybody changing how the app is set up
 * @param advice what to do about it
 */
record Diagnosis(SqlDialect dialect, String reason, boolean mayPass, String advice) {
  private static final String OTHER_TABLES =
      "Give it an empty database, or the version of Counterpoint that made its tables.";

  /** Of what the driver said, as far down as it goes; else of the failure itself. */
  static Diagnosis of(SqlDialect dialect, Exception failure) {
    Diagnosis deepest =
        new Diagnosis(dialect, String.valueOf(failure.getMessage()), false, OTHER_TABLES);
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException cause) {
        deepest = of(dialect, cause);
      }
    }
    return deepest;
  }

  private static Diagnosis of(SqlDialect dialect, SQLException cause) {
    if (cause instanceof SQLTransientConnectionException) { // the pool's, and of no driver
      return new Diagnosis(
          dialect,
          "it does not answer in time",
          true,
          "It is tried again by itself; see what else keeps it busy.");
    }
    return new Diagnosis(
        dialect, String.valueOf(cause.getMessage()), dialect.mayPass(cause), dialect.advice(cause));
  }

  /** The whole, without the address itself: its parameters hold the password. */
  String sentence(String url) {
    String line = reason.lines().findFirst().orElse(reason).replace(url, dialect.shown());
    String said = line.replaceFirst("\\.$", "");
    return "The database " + dialect.shown() + " cannot be used: " + said + ". " + advice;
  }
}
