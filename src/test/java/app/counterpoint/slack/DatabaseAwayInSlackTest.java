package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.Delivered;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody else holds the database. */
class DatabaseAwayInSlackTest {
  @RegisterExtension final AppExtension app = AppExtension.demo();

  private final Connection other = open();

  private static Connection open() {
    try {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    } catch (SQLException e) {
      throw new AssertionError("no database", e);
    }
  }

  private void execute(String sql) throws Exception {
    try (Statement statement = other.createStatement()) {
      statement.execute(sql);
    }
  }

  @BeforeEach
  void locks_the_database() throws Exception {
    execute("ATTACH '" + app.database().replace("jdbc:sqlite:", "") + "' AS held");
    execute("BEGIN IMMEDIATE");
    execute("CREATE TABLE held.kept_busy (one INTEGER)");
  }

  @AfterEach
  void lets_it_go() throws Exception {
    other.close();
  }

  @Test
  void answers_the_command_from_memory_before_slack_gives_up() {
    Delivered answer = app.riley().types(ACME, "/procurement-tips they want 20% off by friday");

    assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
    assertThat(app.riley().seesLast(ACME).text()).contains("Source: ");
  }

  @Test
  void says_what_it_cannot_save_with_an_incident_to_quote() {
    app.riley().types(ACME, "/procurement-tips mute");

    assertThat(app.riley().seesLast(ACME).text()).startsWith("Something went wrong on my side.");
  }
}
