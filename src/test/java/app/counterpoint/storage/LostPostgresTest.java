package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** A server that goes away under an open database, and comes back. */
class LostPostgresTest {
  private final Path data = TestDatabase.temporaryFolder().resolve("data");

  @Test
  void says_so_and_recovers_by_itself() throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
    try (Database database = TestDatabase.open(server.getJdbcUrl("postgres", "postgres"))) {
      JdbiSeenDeliveries seen = new JdbiSeenDeliveries(database);
      seen.first("Ev1", NOON);
      server.close();
      assertThat(database.check())
          .hasValueSatisfying(said -> assertThat(said).contains("See that the server runs"));
      assertThatThrownBy(() -> seen.first("Ev2", NOON)).isInstanceOf(JdbiException.class);
      try (EmbeddedPostgres again = startAt(server.getPort())) {
        assertThat(again.getPort()).isEqualTo(server.getPort());
        awaitWell(database);
        assertThat(seen.first("Ev1", NOON)).isFalse();
      }
    }
  }

  private EmbeddedPostgres startAt(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .start();
  }

  private static void awaitWell(Database database) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (database.check().isPresent() && System.nanoTime() < deadline) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    assertThat(database.check()).isEmpty();
  }
}
