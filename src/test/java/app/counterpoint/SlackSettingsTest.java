package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSettingsTest {
  private static final String BOT = "xoxb-12-34-abcDEF";
  private static final String APP = "xapp-1-A0-12-abc";
  private static final String SIGNING = "0123456789abcdef0123456789abcdef";

  private final Map<String, String> environment =
      new HashMap<>(Map.of(SlackSettings.BOT_TOKEN, BOT, SlackSettings.SIGNING_SECRET, SIGNING));

  @Test
  void takes_slack_itself_where_nothing_else_is_named() throws UnusableSettingsException {
    assertThat(read())
        .isEqualTo(
            new SlackSettings(
                new Secret(BOT),
                Optional.empty(),
                Optional.of(new Secret(SIGNING)),
                "https://slack.com/api/",
                3000));
  }

  @Test
  void needs_no_signing_secret_in_socket_mode() throws UnusableSettingsException {
    environment.remove(SlackSettings.SIGNING_SECRET);
    environment.put(SlackSettings.APP_TOKEN, APP);

    assertThat(read().appToken()).contains(new Secret(APP));
    assertThat(read().signingSecret()).isEmpty();
  }

  @Test
  void takes_no_notice_of_the_line_end_that_a_file_adds() throws UnusableSettingsException {
    environment.put(SlackSettings.BOT_TOKEN, BOT + "\n");

    assertThat(read().botToken()).isEqualTo(new Secret(BOT));
  }

  @Test
  void names_everything_that_is_missing() {
    environment.clear();

    assertThatThrownBy(this::read)
        .isInstanceOf(UnusableSettingsException.class)
        .hasMessage(
            "SLACK_BOT_TOKEN must be the bot token of the installed app, which begins with xoxb-"
                + " (app settings, OAuth & Permissions)\n"
                + "SLACK_SIGNING_SECRET must be the app's signing secret, 32 letters and digits"
                + " (app settings, Basic Information);"
                + " it is needed unless SLACK_APP_TOKEN switches Socket Mode on");
  }

  @Test
  void names_everything_that_is_malformed() {
    environment.putAll(
        Map.of(
            SlackSettings.BOT_TOKEN, "x",
            SlackSettings.APP_TOKEN, "x",
            SlackSettings.SIGNING_SECRET, "x",
            SlackSettings.API_URL, "x",
            SlackSettings.PORT, "x"));

    assertThat(problem().lines().map(line -> line.replaceAll(" .*", "")))
        .containsExactlyInAnyOrder(
            SlackSettings.BOT_TOKEN,
            SlackSettings.APP_TOKEN,
            SlackSettings.SIGNING_SECRET,
            SlackSettings.API_URL,
            SlackSettings.PORT);
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN, xoxp-12-34-hush",
    "SLACK_BOT_TOKEN, xoxb-hush hush",
    "SLACK_BOT_TOKEN, xoxb-",
    "SLACK_APP_TOKEN, xoxb-12-34-hush",
    "SLACK_SIGNING_SECRET, hush",
    "SLACK_SIGNING_SECRET, xoxb-123456789-hush",
    "SLACK_SIGNING_SECRET, xapp-123456789-hush",
    "SLACK_API_URL, https://hush@slack.com/api/",
    "PORT, hush"
  })
  void refuses_what_is_malformed_and_does_not_repeat_it(String name, String value) {
    environment.put(name, value);

    assertThat(problem()).startsWith(name + " must ").doesNotContain("hush").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/api/",
        "http://127.0.0.1:65000/slack/api/",
        "https://slack-gov.com/api/"
      })
  void takes_another_slack(String url) throws UnusableSettingsException {
    environment.put(SlackSettings.API_URL, url);

    assertThat(read().apiUrl()).isEqualTo(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://slack.com/api",
        "https://slack.com/",
        "ftp://slack.com/api/",
        "slack.com/api/",
        "https://slack.com:700000/api/",
        "https://slack.com/api/?x=/api/",
        "https:///api/"
      })
  void refuses_what_is_no_address_of_a_web_api(String url) {
    environment.put(SlackSettings.API_URL, url);

    assertThat(problem())
        .isEqualTo(
            "SLACK_API_URL must look like https://slack.com/api/ or http://localhost:8080/api/");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8080, 65_535})
  void takes_a_port(int port) throws UnusableSettingsException {
    environment.put(SlackSettings.PORT, "" + port);

    assertThat(read().port()).isEqualTo(port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "3000.0", "99999999999", "٣٠٠٠"})
  void refuses_what_is_no_port(String port) {
    environment.put(SlackSettings.PORT, port);

    assertThat(problem()).isEqualTo("PORT must be a whole number from 1 to 65535, such as 3000");
  }

  @Test
  void does_not_print_a_secret() throws UnusableSettingsException {
    environment.put(SlackSettings.APP_TOKEN, APP);

    assertThat(read().toString()).doesNotContain(BOT, APP, SIGNING);
  }

  private SlackSettings read() throws UnusableSettingsException {
    return SlackSettings.of(environment);
  }

  private String problem() {
    return String.valueOf(catchThrowable(this::read).getMessage());
  }
}
