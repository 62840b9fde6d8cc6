package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person wrote is in no exception, however deep, when it cannot be stored. */
@OnEachDatabase
class SecretsTest {
  private static final String WORDS = "they walk away below 41k";

  private final Database database;

  SecretsTest(TestDatabase where) {
    database = TestDatabase.open(where.freshUrl());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void stay_out_of_the_exception_when_the_table_is_gone() {
    damage("DROP TABLE passed_on");
    assertThatThrownBy(this::pass)
        .isInstanceOf(JdbiException.class)
        .satisfies(SecretsTest::saysNoWords);
  }

  @Test
  void stay_out_of_the_exception_when_the_row_is_refused() {
    damage("CREATE UNIQUE INDEX passed_on_once ON passed_on (text)");
    pass();
    assertThatThrownBy(this::pass)
        .isInstanceOf(JdbiException.class)
        .satisfies(SecretsTest::saysNoWords);
  }

  private void pass() {
    new JdbiPassedOn(database).pass(RILEY, WORDS, NOON);
  }

  private void damage(String sql) {
    database.jdbi().useHandle(handle -> handle.execute(sql));
  }

  private static void saysNoWords(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      assertThat(at.toString()).contains("passed_on").doesNotContain(WORDS);
    }
  }
}
