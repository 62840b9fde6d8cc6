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
    asks(); // the first answer of all loads a thousand classes
    execute("ATTACH '" + app.database().replace("jdbc:sqlite:", "") + "' AS held");
    execute("BEGIN IMMEDIATE");
    execute("CREATE TABLE held.kept_busy (one INTEGER)");
  }

  @AfterEach
  void lets_it_go() throws Exception {
    other.close();
  }

  private Delivered asks() {
    return app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
  }

  private void assertSecondAnswer() {
    assertThat(app.riley().seesAlone(ACME))
        .hasSize(2)
        .allMatch(message -> message.text().contains("Source: "));
  }

  @Test
  void answers_the_command_from_memory_before_slack_gives_up() {
    Delivered answer = asks();

    assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
    assertSecondAnswer();
  }

  @Test
  void acknowledges_what_it_cannot_save_before_slack_gives_up() {
    Delivered answer = app.riley().types(ACME, "/procurement-tips mute");

    assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void says_what_it_cannot_save_with_an_incident_to_quote() {
    app.riley().types(ACME, "/procurement-tips mute");

    assertThat(app.whispered(app.riley(), ACME, "went wrong").text())
        .startsWith("Something went wrong on my side.");
  }

  @Test
  void tells_operators_who_holds_it() {
    assertThat(app.readiness()).contains("Another program holds its lock; end that program");
  }

  @Test
  void is_ready_again_once_it_is_let_go() throws Exception {
    other.close();

    app.until(() -> app.readiness().equals("ready\n"));
  }

  @Test
  void answers_from_memory_where_it_was_held_before_the_start() {
    app.restart();
    asks();

    assertSecondAnswer();
  }

  @Test
  void tells_operators_who_held_it_before_the_start() {
    app.restart();

    assertThat(app.readiness()).contains("Another program holds its lock; end that program");
  }

  @Test
  void saves_again_once_it_is_let_go_after_the_start() throws Exception {
    app.restart();
    other.close();
    app.until(() -> app.readiness().equals("ready\n"));
    app.riley().types(ACME, "/procurement-tips mute");

    assertThat(app.riley().seesLast(ACME).text()).doesNotContain("went wrong");
  }
}
