package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.manifest.Manifest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real app over a socket that it opened itself. */
class SocketModeInSlackTest {
  @TempDir private Path folder = Path.of("");

  private final Parts parts = new Parts();
  private final LocalSlack slack =
      LocalSlack.start(Seed.demo().granting(Manifest.bundled().scopes()), Clock.systemUTC(), 0);

  @BeforeEach
  void starts() throws Exception {
    parts.add(slack);
    SlackSettings connection =
        new SlackSettings(
            new Secret(slack.botToken()),
            Optional.of(new Secret(slack.appToken())),
            Optional.empty(),
            slack.apiUrl(),
            0);
    Settings settings = Settings.of(Map.of()).keptIn(folder);
    parts.add(Assembly.start(AppExtension.COACH::get, settings, connection, Clock.systemUTC()));
    assertThat(slack.awaitsSockets(1, Duration.ofSeconds(20))).isTrue();
    says("/procurement-tips help"); // how long a process's first command takes, AckLoad measures
  }

  private void says(String command) {
    slack.as("U0RILEY").types(AppExtension.ACME, command);
  }

  @AfterEach
  void ends() {
    parts.close();
  }

  @Test
  void answers_a_command_over_the_socket() {
    says("/procurement-tips they want 20% off by friday");

    assertThat(slack.as("U0RILEY").seesLast(AppExtension.ACME).text()).contains("Source: ");
  }
}
