package app.counterpoint;

import app.counterpoint.storage.Database;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gets a database ready that was away when the app started, as soon as it is back. */
final class LateDatabase {
  private static final Logger LOG = LoggerFactory.getLogger(LateDatabase.class);
  private static final Duration TRIES = Duration.ofSeconds(2);

  private LateDatabase() {}

  /** Begins to try, if there is need, until the parts are closed. */
  static void await(Database database, Parts parts) {
    if (database.isReady()) {
      return;
    }
    database
        .check()
        .ifPresent(
            lacking -> LOG.warn("{} It is tried again every {} s", lacking, TRIES.toSeconds()));
    database.whenReady(() -> LOG.info("The database is there now"));
    parts.add(new Housekeeping()).every(TRIES, "database", database::prepare);
  }
}
