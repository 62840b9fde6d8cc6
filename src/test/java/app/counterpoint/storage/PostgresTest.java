package app.counterpoint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresTest {
  private static final String PASSWORD = "opensesame";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://riley:opensesame@localhost/deals",
        "jdbc:postgresql://localhost/%zz?user=riley&password=opensesame",
        "jdbc:postgresql://localhost:1/deals?password=opensesame&connectTimeout=soon"
      })
  void never_says_the_password(String url) {
    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(UnusableDatabaseException.class)
        .message()
        .doesNotContain(PASSWORD);
  }

  @Test
  void says_where_user_and_password_belong() {
    assertRefused("jdbc:postgresql://riley:opensesame@localhost/deals", "?user=…&password=…");
  }

  @Test
  void never_says_the_password_while_no_server_answers() {
    String url = "jdbc:postgresql://localhost:1/deals?user=riley&password=opensesame";
    try (Database database = TestDatabase.open(url)) {
      assertThat(database.check().orElseThrow()).doesNotContain(PASSWORD);
    }
  }

  @Test
  void says_that_an_address_cannot_be_read() {
    assertRefused("jdbc:postgresql://localhost:port/deals", "host, port and name are spelled");
  }

  @Test
  void says_that_there_is_no_such_database() {
    String url = TestDatabase.POSTGRESQL.freshUrl().replaceFirst("/test_\\d+", "/nowhere");
    assertRefused(url, "Create that database");
  }

  @Test
  void says_that_the_user_is_unknown() {
    String url = TestDatabase.POSTGRESQL.freshUrl().replaceFirst("user=\\w+", "user=nobody");
    assertRefused(url, "Check the user and the password");
  }

  @Test
  void takes_several_copies_that_migrate_at_once() throws Exception {
    String url = TestDatabase.POSTGRESQL.freshUrl();
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Boolean> open =
        () -> {
          start.await(20, TimeUnit.SECONDS);
          try (Database database = Database.open(url)) {
            return database.check().isEmpty();
          }
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Boolean> isWell : threads.invokeAll(List.of(open, open))) {
        assertThat(isWell.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "28P01, Check the user and the password",
    "28000, Check the user and the password",
    "08004, Check the user and the password",
    "3D000, Create that database",
    "25006, give the address of the primary",
    "42501, create and write tables",
    "08006, See that the server runs",
    "57P01, See that the server runs",
    "53100, make room there",
    "53300, takes no more connections",
    "99999, See what is said"
  })
  void advises_by_the_state_of_the_failure(String state, String advice) {
    assertThat(new Postgres("x").advice(new SQLException("", state))).contains(advice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P03", "53100", "53300", "58030", "40001", "55P03"})
  void knows_what_may_pass_by_itself(String state) {
    assertThat(new Postgres("x").mayPass(new SQLException("", state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"28P01", "28000", "08004", "3D000", "25006", "42501", "22023"})
  void knows_what_somebody_must_correct(String state) {
    assertThat(new Postgres("x").mayPass(new SQLException("", state))).isFalse();
  }

  @Test
  void advises_about_a_failure_without_a_state() {
    assertThat(new Postgres("x").advice(new SQLException(""))).contains("See what is said");
  }

  private static void assertRefused(String url, String said) {
    assertThatThrownBy(() -> Database.open(url))
        .isInstanceOf(UnusableDatabaseException.class)
        .hasMessageContaining(said);
  }
}
