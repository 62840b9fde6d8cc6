package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.DatabaseServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot be used yet when it is opened, for a reason that passes. */
class LateDatabaseTest {
  private static final String NO_SERVER = "jdbc:postgresql://localhost:1/deals?user=riley";

  @TempDir private Path folder = Path.of("");

  private final List<String> done = new ArrayList<>();

  @Test
  void is_ready_once_its_server_is_started() throws Exception {
    try (DatabaseServer server = new DatabaseServer();
        Database database = TestDatabase.open(server.url())) {
      assertThat(database.isReady()).isFalse();

      server.start();
      database.prepare();

      assertThat(database.isReady()).isTrue();
      assertThat(database.check()).isEmpty();
      assertThat(new JdbiSeenDeliveries(database).first("Ev1", NOON)).isTrue();
    }
  }

  @Test
  void is_ready_once_its_lock_is_let_go() throws Exception {
    String url = "jdbc:sqlite:" + folder.resolve("x.db");
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("BEGIN IMMEDIATE");
      try (Database database = TestDatabase.open(url)) {
        assertThat(database.check())
            .hasValueSatisfying(said -> assertThat(said).contains("Another program holds"));

        statement.execute("COMMIT");
        database.prepare();

        assertThat(new JdbiSeenDeliveries(database).first("Ev1", NOON)).isTrue();
      }
    }
  }

  @Test
  void says_what_to_do_while_no_server_answers() {
    try (Database database = TestDatabase.open(NO_SERVER)) {
      assertThat(database.check())
          .hasValueSatisfying(said -> assertThat(said).contains("See that the server runs"));
    }
  }

  @Test
  void is_not_ready_after_another_try_in_vain() {
    try (Database database = TestDatabase.open(NO_SERVER)) {
      database.prepare();

      assertThat(database.isReady()).isFalse();
    }
  }

  @Test
  void lets_nobody_wait_while_it_is_not_ready() {
    try (Database database = TestDatabase.open(NO_SERVER)) {
      long begin = System.nanoTime();

      assertThatThrownBy(() -> new JdbiSeenDeliveries(database).first("Ev1", NOON))
          .isInstanceOf(JdbiException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void does_what_waits_for_it_once() throws Exception {
    try (DatabaseServer server = new DatabaseServer();
        Database database = TestDatabase.open(server.url())) {
      database.whenReady(() -> done.add("waited"));
      database.prepare();
      assertThat(done).isEmpty();

      server.start();
      database.prepare();
      database.prepare();

      assertThat(done).containsExactly("waited");
    }
  }

  @Test
  void does_what_waits_for_it_though_something_before_failed() throws Exception {
    try (DatabaseServer server = new DatabaseServer();
        Database database = TestDatabase.open(server.url())) {
      database.whenReady(
          () -> {
            throw new IllegalStateException("not today");
          });
      database.whenReady(() -> done.add("second"));
      server.start();

      assertThatThrownBy(database::prepare).hasMessage("not today");
      database.prepare();

      assertThat(done).containsExactly("second");
    }
  }

  @Test
  void does_at_once_what_need_not_wait() {
    try (Database database = TestDatabase.open("jdbc:sqlite:" + folder.resolve("x.db"))) {
      database.whenReady(() -> done.add("at once"));

      assertThat(done).containsExactly("at once");
    }
  }
}
