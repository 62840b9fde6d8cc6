package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTest {
  @TempDir private Path folder;

  @Test
  void refuses_an_address_of_another_kind() {
    assertRefused("mysql://localhost/x", "looks like jdbc:sqlite:counterpoint.db or");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:sqlite:", "jdbc:sqlite: ", "jdbc:sqlite::memory:", "jdbc:sqlite:?a=b"})
  void refuses_an_address_without_a_file(String url) {
    assertRefused(url, "The database needs a file, such as jdbc:sqlite:counterpoint.db.");
  }

  @Test
  void refuses_a_file_in_a_folder_that_is_not_there() {
    Path missing = folder.resolve("missing");
    assertRefused(url(missing.resolve("x.db")), "Create the folder " + missing + ".");
  }

  @Test
  void refuses_a_name_that_no_file_can_have() {
    assertRefused("jdbc:sqlite:a\0b", "names no file");
  }

  @Test
  void refuses_a_folder_in_place_of_a_file() {
    assertRefused(url(folder), "see that it is no folder");
  }

  @Test
  void refuses_the_root_in_place_of_a_file() {
    assertRefused("jdbc:sqlite:/", "see that it is no folder");
  }

  @Test
  void refuses_a_file_that_is_no_database() throws IOException {
    Path file = Files.writeString(folder.resolve("x.db"), "not a database at all ".repeat(99));
    assertRefused(url(file), "put a backup in its place");
  }

  @Test
  void says_that_it_may_only_be_read() {
    try (Database database = TestDatabase.open(url(folder.resolve("x.db")))) {
      database.jdbi().useHandle(handle -> handle.execute("PRAGMA query_only = 1"));
      assertThat(database.check())
          .hasValueSatisfying(said -> assertThat(said).contains("let the app write the file"));
    }
  }

  @Test
  void says_that_another_program_holds_its_lock_and_recovers() throws SQLException {
    String url = url(folder.resolve("x.db"));
    try (Database database = TestDatabase.open(url)) {
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThat(database.check())
            .hasValueSatisfying(said -> assertThat(said).contains("Another program holds"));
      }
      assertThat(database.check()).isEmpty();
    }
  }

  @Test
  void fails_to_store_while_another_program_holds_its_lock_and_recovers() throws SQLException {
    String url = url(folder.resolve("x.db"));
    try (Database database = TestDatabase.open(url)) {
      JdbiSeenDeliveries seen = new JdbiSeenDeliveries(database);
      try (Connection other = DriverManager.getConnection(url);
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> seen.first("Ev1", NOON)).isInstanceOf(JdbiException.class);
      }
      assertThat(seen.first("Ev1", NOON)).isTrue();
    }
  }

  /**
   * The limit is SQLite's own: it fails like a disk, with {@code SQLITE_FULL}, but touches none.
   */
  @Test
  void says_that_there_is_no_room_and_recovers() {
    try (Database database = TestDatabase.open(url(folder.resolve("x.db")))) {
      JdbiSeenDeliveries seen = new JdbiSeenDeliveries(database);
      database.jdbi().useHandle(handle -> handle.execute("PRAGMA max_page_count = 1"));
      assertThatThrownBy(() -> fill(seen)).isInstanceOf(JdbiException.class);
      database.jdbi().useHandle(handle -> handle.execute("PRAGMA max_page_count = 100000"));
      assertThat(seen.first("Ev-again", NOON)).isTrue();
    }
  }

  private static void fill(JdbiSeenDeliveries seen) {
    for (int row = 0; row < 10_000; row++) {
      seen.first("Ev" + row, NOON);
    }
  }

  @Test
  void says_that_it_is_too_busy_to_answer() throws Exception {
    try (Database database = TestDatabase.open(url(folder.resolve("x.db")));
        Handle kept = database.jdbi().open()) {
      assertThat(kept.isClosed()).isFalse();
      assertThat(database.check())
          .hasValueSatisfying(said -> assertThat(said).contains("does not answer in time"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 10, 13})
  void knows_what_may_pass_by_itself(int code) {
    assertThat(new Sqlite("x").mayPass(new SQLException("", "", code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 11, 14, 26})
  void knows_what_somebody_must_correct(int code) {
    assertThat(new Sqlite("x").mayPass(new SQLException("", "", code))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "5, Another program holds its lock",
    "6, Another program holds its lock",
    "8, let the app write",
    "10, make room",
    "11, put a backup in its place",
    "13, make room",
    "14, cannot be opened",
    "1, See what is said"
  })
  void advises_by_the_code_of_the_failure(int code, String advice) {
    assertThat(new Sqlite("x").advice(new SQLException("", "", code))).contains(advice);
  }

  private static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  private static void assertRefused(String url, String said) {
    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining(said);
  }
}
