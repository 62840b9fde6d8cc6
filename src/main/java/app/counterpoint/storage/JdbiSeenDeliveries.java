package app.counterpoint.storage;

import app.counterpoint.workspace.SeenDeliveries;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Deliveries by their id; the unique key decides who was first. */
public final class JdbiSeenDeliveries implements SeenDeliveries {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiSeenDeliveries(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public boolean first(String id, Instant at) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        "INSERT INTO seen_delivery (id, at) VALUES (:id, :at) ON CONFLICT DO"
                            + " NOTHING")
                    .bind("id", id)
                    .bind("at", at)
                    .execute())
        == 1;
  }
}
