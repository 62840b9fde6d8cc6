package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.cli.Check;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.manifest.Manifest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the doctor finds. */
class ExaminationTest {
  @RegisterExtension
  final LocalSlackExtension local =
      LocalSlackExtension.of(Seed.demo().granting(Manifest.bundled().scopes()));

  @TempDir private Path folder = Path.of("");

  private final Map<String, String> environment = new HashMap<>();

  private List<String> findings() throws Exception {
    environment.putIfAbsent("COUNTERPOINT_DB", "jdbc:sqlite:" + folder.resolve("app.db"));
    Settings settings = Settings.of(environment);
    return new Examination(settings, environment)
        .checks().stream().map(ExaminationTest::line).toList();
  }

  private static String line(Check check) {
    return (check.look().fine() ? "ok " : "mend ") + check.name();
  }

  private void connect() {
    environment.put("SLACK_BOT_TOKEN", local.slack().botToken());
    environment.put("SLACK_APP_TOKEN", local.slack().appToken());
    environment.put("SLACK_API_URL", local.slack().apiUrl());
  }

  @Test
  void finds_nothing_to_mend_where_all_is_well() throws Exception {
    connect();

    assertThat(findings()).noneMatch(line -> line.startsWith("mend")).hasSize(7);
  }

  @Test
  void names_the_settings_that_are_missing() throws Exception {
    assertThat(findings()).contains("mend settings", "ok database", "ok playbook");
  }

  @Test
  void finds_a_database_that_does_not_open() throws Exception {
    environment.put("COUNTERPOINT_DB", "jdbc:sqlite:" + folder.resolve("nowhere/app.db"));

    assertThat(findings()).contains("mend database");
  }

  @Test
  void finds_a_broken_playbook() throws Exception {
    Path playbook = TestObjects.playbook(folder.resolve("mine"));
    TestObjects.write(playbook.resolve("playbook/price-pressure.yaml"), "id: price-pressure");
    environment.put("COUNTERPOINT_PLAYBOOK", playbook.toString());

    assertThat(findings()).contains("mend playbook");
  }

  @Test
  void finds_the_playbook_of_a_folder() throws Exception {
    environment.put(
        "COUNTERPOINT_PLAYBOOK", TestObjects.playbook(folder.resolve("mine")).toString());

    assertThat(findings()).contains("ok playbook");
  }
}
