package app.counterpoint.storage;

/**
 * A database that cannot be used. The message says which, why and what to do, in sentences for the
 * person who runs the app, and holds no password.
 */
public final class UnusableDatabaseException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableDatabaseException(String message) {
    super(message);
  }
}
