package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.LocalSlackExtension;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
  private static final String SLACK = "https://slack.com/api/";
  private static final String PROXY = "http.proxyHost";
  private static final String TOKEN = "xoxb-000000000000-none";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private static SlackConfig config(String apiUrl) {
    try (Connection connection = Connection.to(apiUrl, TOKEN)) {
      return connection.slack().getConfig();
    }
  }

  @ParameterizedTest
  @CsvSource({"https://slack.com/api/", "https://slack.com/api"})
  void points_every_method_at_the_address(String apiUrl) {
    assertThat(config(apiUrl).getMethodsEndpointUrlPrefix()).isEqualTo(SLACK);
  }

  @Test
  void gives_up_on_slack_in_good_time() {
    SlackConfig config = config(SLACK);

    assertThat(config.getHttpClientReadTimeoutMillis()).isLessThan(3_000);
    assertThat(config.getHttpClientWriteTimeoutMillis()).isLessThan(3_000);
    assertThat(config.getHttpClientCallTimeoutMillis()).isEqualTo(5_000);
  }

  @Test
  void starts_no_thread_for_statistics() {
    assertThat(config(SLACK).isStatsEnabled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://localhost:1/api/", "http://127.0.0.1:1/api/", "http://[::1]:1/api/"})
  void goes_to_this_machine_without_a_proxy(String apiUrl) {
    System.setProperty(PROXY, "proxy.example");
    try {
      assertThat(config(apiUrl).getProxyUrl()).isNull();
    } finally {
      System.clearProperty(PROXY);
    }
  }

  @Test
  void goes_to_slack_through_the_proxy() {
    System.setProperty(PROXY, "proxy.example");
    try {
      assertThat(config(SLACK).getProxyUrl()).isEqualTo("http://proxy.example");
    } finally {
      System.clearProperty(PROXY);
    }
  }

  @Test
  void is_for_one_workspace_and_leaves_the_checks_to_us() {
    try (Connection connection = Connection.to(SLACK, TOKEN)) {
      AppConfig config = connection.config();

      assertThat(config.isDistributedApp()).isFalse();
      assertThat(config.isRequestVerificationEnabled()).isFalse();
      assertThat(config.isAllEventsApiAutoAckEnabled()).isTrue();
    }
  }

  @Test
  void starts_an_app_with_a_good_token() {
    LocalSlack slack = local.slack();
    try (Connection connection = Connection.to(slack.apiUrl(), slack.botToken())) {
      assertThat(connection.app().start().status()).isEqualTo(App.Status.Running);
    }
  }

  @Test
  void refuses_to_start_with_a_bad_token() {
    try (Connection connection = Connection.to(local.slack().apiUrl(), TOKEN)) {
      App app = connection.app();

      assertThatThrownBy(app::start).hasMessageContaining("invalid_auth");
    }
  }

  @Test
  void refuses_to_start_while_slack_is_down() {
    local.slack().fails("auth.test", Failure.disconnect());
    try (Connection connection = Connection.to(local.slack().apiUrl(), local.slack().botToken())) {
      App app = connection.app();

      assertThatThrownBy(app::start).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
