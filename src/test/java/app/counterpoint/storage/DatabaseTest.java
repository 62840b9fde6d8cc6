package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class DatabaseTest {
  private final TestDatabase where;

  DatabaseTest(TestDatabase where) {
    this.where = where;
  }

  @Test
  void is_well_when_it_can_be_read_and_written() {
    assertThat(where.empty().check()).isEmpty();
  }

  @Test
  void says_that_it_was_closed() {
    Database database = TestDatabase.open(where.freshUrl());
    database.close();
    assertThat(database.check()).hasValueSatisfying(said -> assertThat(said).contains("closed"));
  }

  @Test
  void says_that_it_cannot_be_written() {
    try (Database database = TestDatabase.open(where.freshUrl())) {
      database.jdbi().useHandle(handle -> handle.execute("DROP TABLE pulse"));
      assertThat(database.check()).hasValueSatisfying(said -> assertThat(said).contains("pulse"));
    }
  }

  @Test
  void keeps_what_was_stored_when_it_is_opened_again() {
    String url = where.freshUrl();
    try (Database before = TestDatabase.open(url)) {
      new JdbiWatchedChannels(before).set(ACME, true, RILEY, NOON);
    }
    try (Database after = TestDatabase.open(url)) {
      assertThat(new JdbiWatchedChannels(after).setting(ACME)).contains(true);
    }
  }

  @Test
  void refuses_a_database_with_tables_of_others() throws SQLException {
    String url = where.freshUrl();
    execute(url, "CREATE TABLE invoices (id INTEGER)");
    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining("Give it an empty database");
  }

  @Test
  void refuses_a_database_whose_history_was_changed() throws SQLException {
    String url = where.freshUrl();
    TestDatabase.open(url).close();
    execute(url, "UPDATE flyway_schema_history SET checksum = 1 WHERE version = '2'");
    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining("the version of Counterpoint that made its tables");
  }

  private static void execute(String url, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
