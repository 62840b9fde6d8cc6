package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.DatabaseServer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** A server that goes away under an open database, and comes back. */
class LostPostgresTest {
  @Test
  void says_so_and_recovers_by_itself() throws Exception {
    try (DatabaseServer server = new DatabaseServer()) {
      server.start();
      try (Database database = TestDatabase.open(server.url())) {
        JdbiSeenDeliveries seen = new JdbiSeenDeliveries(database);
        seen.first("Ev1", NOON);
        server.stop();
        assertThat(database.check())
            .hasValueSatisfying(said -> assertThat(said).contains("See that the server runs"));
        assertThatThrownBy(() -> seen.first("Ev2", NOON)).isInstanceOf(JdbiException.class);
        server.start();
        awaitWell(database);
        assertThat(seen.first("Ev1", NOON)).isFalse();
      }
    }
  }

  private static void awaitWell(Database database) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (database.check().isPresent() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(database.check()).isEmpty();
  }
}
