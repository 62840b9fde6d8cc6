package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in the repository's folder, which holds {@code prompts}. */
class SettingsTest {
  @Test
  void takes_the_folder_prompts_where_none_is_named() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of()).playbook()).contains(Path.of("prompts"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void takes_an_empty_setting_as_unset(String empty) throws UnusableSettingsException {
    assertThat(Settings.of(Map.of(Settings.PLAYBOOK, empty, Settings.DATABASE, empty)))
        .isEqualTo(Settings.of(Map.of()));
  }

  @Test
  void takes_the_playbook_that_is_named(@TempDir Path folder) throws UnusableSettingsException {
    assertThat(Settings.of(Map.of(Settings.PLAYBOOK, folder.toString())).playbook())
        .isEqualTo(Optional.of(folder));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/no/such", "pom.xml", "a\u0000b"})
  void refuses_a_playbook_that_is_no_folder(String name) {
    assertThatThrownBy(() -> Settings.of(Map.of(Settings.PLAYBOOK, name)))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(
            "COUNTERPOINT_PLAYBOOK names \""
                + name
                + "\", which is no folder; give a playbook's folder, such as prompts");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:sqlite:counterpoint.db, ''",
    "jdbc:sqlite:/data/counterpoint.db, /data",
    "jdbc:sqlite:data/counterpoint.db, data",
    "jdbc:sqlite::memory:, ''",
    "jdbc:postgresql://host:5432/name, ''",
    "jdbc:postgresql:name, ''"
  })
  void keeps_trained_models_beside_the_database(String url, String folder)
      throws UnusableSettingsException {
    assertThat(Settings.of(Map.of(Settings.DATABASE, url)).cache()).isEqualTo(Path.of(folder));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "counterpoint.db",
        "jdbc:mysql://host/name",
        "sqlite:x.db",
        "jdbc:sqlite:a\u0000b"
      })
  void refuses_a_database_it_cannot_use(String url) {
    assertThatThrownBy(() -> Settings.of(Map.of(Settings.DATABASE, url)))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(
            "COUNTERPOINT_DB must look like jdbc:sqlite:counterpoint.db or"
                + " jdbc:postgresql://host/name");
  }

  @Test
  void does_not_repeat_a_database_url_that_may_hold_a_password() {
    assertThatThrownBy(() -> Settings.of(Map.of(Settings.DATABASE, "mysql://me:secret@host/name")))
        .message()
        .doesNotContain("secret");
  }

  @Test
  void names_every_setting_that_is_wrong() {
    Map<String, String> wrong = Map.of(Settings.DATABASE, "x", Settings.PLAYBOOK, "/no/such");

    assertThatThrownBy(() -> Settings.of(wrong))
        .message()
        .hasLineCount(2)
        .contains("COUNTERPOINT_PLAYBOOK", "COUNTERPOINT_DB");
  }

  @Test
  void a_file_of_that_name_is_no_playbook(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("prompts"));

    assertThatThrownBy(() -> Settings.of(Map.of(Settings.PLAYBOOK, file.toString())))
        .isInstanceOf(UnusableSettingsException.class);
  }
}
