package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.DatabaseServer;
import app.counterpoint.localslack.Delivered;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database's server is stopped under the running app, or is not started yet. */
class PostgresAwayInSlackTest {
  private final DatabaseServer server = new DatabaseServer();

  @RegisterExtension final AppExtension app = AppExtension.demo().on(server::url);

  @AfterEach
  void ends() throws Exception {
    server.close();
  }

  @BeforeEach
  void has_answered_before() {
    asks(); // the first answer of all loads a thousand classes
  }

  private void startsTheServer() throws Exception {
    server.start();
    app.until(() -> app.readiness().equals("ready\n"));
  }

  private Delivered asks() {
    return app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
  }

  private String mutes() {
    app.riley().types(ACME, "/procurement-tips mute");
    return app.riley().seesLast(ACME).text();
  }

  private void assertSecondAnswer() {
    assertThat(app.riley().seesAlone(ACME))
        .hasSize(2)
        .allMatch(message -> message.text().contains("Source: "));
  }

  @Test
  void answers_from_memory_at_once_before_the_server_is_there() {
    Delivered answer = asks();

    assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
    assertSecondAnswer();
  }

  @Test
  void tells_operators_before_the_server_is_there() {
    assertThat(app.readiness()).contains("See that the server runs and can be reached from here");
  }

  @Test
  void saves_once_the_server_was_started() throws Exception {
    startsTheServer();

    assertThat(mutes()).doesNotContain("went wrong");
  }

  @Test
  void answers_from_memory_before_slack_gives_up_when_the_server_went_away() throws Exception {
    startsTheServer();
    server.stop();
    Delivered answer = asks();

    assertThat(answer.took()).isLessThan(Duration.ofSeconds(3));
    assertSecondAnswer();
  }

  @Test
  void tells_operators_when_the_server_went_away() throws Exception {
    startsTheServer();
    server.stop();

    assertThat(app.readiness()).contains("See that the server runs and can be reached from here");
  }

  @Test
  void saves_again_once_the_server_is_back() throws Exception {
    startsTheServer();
    server.stop();
    app.until(() -> app.readiness().contains("See that the server runs"));
    startsTheServer();

    assertThat(mutes()).doesNotContain("went wrong");
  }
}
