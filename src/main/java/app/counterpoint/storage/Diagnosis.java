package app.counterpoint.storage;

import java.sql.SQLException;

/**
 * Why a database does not do what it should.
 *
 * @param reason in the driver's own words
 * @param advice what to do about it
 */
record Diagnosis(SqlDialect dialect, String reason, String advice) {
  private static final String OTHER_TABLES =
      "Give it an empty database, or the version of Counterpoint that made its tables.";

  /** Of what the driver said, as far down as it goes; else of the failure itself. */
  static Diagnosis of(SqlDialect dialect, Exception failure) {
    Exception deepest = failure;
    String advice = OTHER_TABLES;
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException cause) {
        deepest = cause;
        advice = dialect.advice(cause);
      }
    }
    return new Diagnosis(dialect, String.valueOf(deepest.getMessage()), advice);
  }

  /** The whole, without the address itself: its parameters hold the password. */
  String sentence(String url) {
    String line = reason.lines().findFirst().orElse(reason).replace(url, dialect.shown());
    String said = line.replaceFirst("\\.$", "");
    return "The database " + dialect.shown() + " cannot be used: " + said + ". " + advice;
  }
}
