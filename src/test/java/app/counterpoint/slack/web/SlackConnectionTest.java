package app.counterpoint.slack.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.slack.api.Slack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackConnectionTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://slack.com/api/", "http://localhost:9/api/"})
  void calls_the_api_at_the_address_and_keeps_bodies_out_of_the_log(String url) {
    Slack slack = SlackConnection.to(url);

    assertThat(slack.getConfig().getMethodsEndpointUrlPrefix()).isEqualTo(url);
    assertThat(slack.getConfig().getHttpClientResponseHandlers()).isEmpty();
  }

  @Test
  void no_call_takes_longer_than_five_seconds() {
    Slack slack = SlackConnection.to("https://slack.com/api/");

    assertThat(slack.getHttpClient().getOkHttpClient().callTimeoutMillis()).isEqualTo(5000);
  }

  @Test
  void refuses_what_is_no_address() {
    assertThatIllegalArgumentException().isThrownBy(() -> SlackConnection.to("slack"));
  }
}
