package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.llm.ModelSettings;
import app.counterpoint.tips.Budget;
import app.counterpoint.workspace.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

  @Test
  void keeps_the_database_url_and_does_not_print_it() throws UnusableSettingsException {
    String url = "jdbc:postgresql://host/name?user=me&password=hush";
    Settings settings = Settings.of(Map.of(Settings.DATABASE, url));

    assertThat(settings.database().value()).isEqualTo(url);
    assertThat(settings.toString()).doesNotContain("hush");
  }

  @Test
  void knows_managers_by_id_and_by_group() throws UnusableSettingsException {
    Settings settings =
        Settings.of(Map.of(Settings.MANAGERS, "U012AB3CD, @sales-leads ,W9,,@vertrieb_süd"));

    assertThat(settings.managers())
        .containsExactlyInAnyOrder(new PersonId("U012AB3CD"), new PersonId("W9"));
    assertThat(settings.managerGroups()).containsExactlyInAnyOrder("sales-leads", "vertrieb_süd");
  }

  @Test
  void names_no_managers_by_itself() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of()).managers()).isEmpty();
    assertThat(Settings.of(Map.of()).managerGroups()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sales-leads", "@", "@two words", "u012ab3cd", "<@U012AB3CD>", "S012AB3CD"})
  void refuses_who_is_neither_a_person_nor_a_group(String name) {
    assertThatThrownBy(() -> Settings.of(Map.of(Settings.MANAGERS, "U012AB3CD," + name)))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(
            "COUNTERPOINT_MANAGERS has \""
                + name
                + "\"; give ids of people and handles of user groups, separated by commas, such as"
                + " U012AB3CD, @sales-leads");
  }

  @Test
  void listens_in_channels_whose_name_begins_with_deal() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of()).dealChannels()).containsExactly(new ChannelGlob("deal-*"));
  }

  @Test
  void listens_in_the_channels_that_are_named() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of(Settings.DEAL_CHANNELS, "kunde-*, account-??")).dealChannels())
        .containsExactly(new ChannelGlob("kunde-*"), new ChannelGlob("account-??"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#deal-*", "deal *", "[deal]", "*a*b*c*"})
  void refuses_what_is_no_name_of_channels(String glob) {
    assertThatThrownBy(() -> Settings.of(Map.of(Settings.DEAL_CHANNELS, "deal-*," + glob)))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(
            "COUNTERPOINT_DEAL_CHANNELS has \""
                + glob
                + "\"; give names of channels without #, separated by commas, where * stands for"
                + " any characters, at most three times, and ? for one, such as deal-*, account-*");
  }

  @Test
  void gives_as_many_tips_as_is_usual() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of()).tips()).isEqualTo(Budget.DEFAULT);
  }

  @Test
  void gives_as_many_tips_as_it_is_told() throws UnusableSettingsException {
    Map<String, String> told =
        Map.of(Settings.TIPS_PER_DAY, "0", Settings.TIP_CHANNEL_MINUTES, "45");

    assertThat(Settings.of(told).tips())
        .isEqualTo(new Budget(0, Duration.ofDays(1), Duration.ofMinutes(45), Duration.ofDays(14)));
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTERPOINT_TIPS_PER_DAY, 51, 'must be a whole number from 0 to 50, such as 1'",
    "COUNTERPOINT_TIPS_PER_DAY, -1, 'must be a whole number from 0 to 50, such as 1'",
    "COUNTERPOINT_NUDGE_WINDOW_HOURS, 0, 'must be a whole number from 1 to 72, such as 6'",
    "COUNTERPOINT_NUDGE_WINDOW_HOURS, 73, 'must be a whole number from 1 to 72, such as 6'",
    "COUNTERPOINT_TIPS_PER_DAY, one, 'must be a whole number from 0 to 50, such as 1'",
    "COUNTERPOINT_TIP_CHANNEL_MINUTES, 1441, 'must be a whole number from 0 to 1440, such as 30'"
  })
  void refuses_a_number_out_of_bounds(String name, String value, String problem) {
    assertThatThrownBy(() -> Settings.of(Map.of(name, value)))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(name + " " + problem);
  }

  @Test
  void has_no_language_model_unless_one_is_named() throws UnusableSettingsException {
    assertThat(Settings.of(Map.of()).model()).isEmpty();
  }

  @Test
  void takes_the_language_model_that_is_named() throws UnusableSettingsException {
    Settings settings =
        Settings.of(
            Map.of(ModelSettings.URL, "http://localhost:11434/v1", ModelSettings.MODEL, "small"));

    assertThat(settings.model()).map(ModelSettings::model).contains("small");
    assertThat(settings.keptIn(Path.of("kept")).model()).isEqualTo(settings.model());
  }

  @Test
  void tells_what_is_wrong_with_the_model_beside_the_rest() {
    assertThatThrownBy(
            () ->
                Settings.of(Map.of(ModelSettings.URL, "nowhere", Settings.TIPS_PER_DAY, "plenty")))
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessageContainingAll(ModelSettings.URL, ModelSettings.MODEL, Settings.TIPS_PER_DAY);
  }
}
