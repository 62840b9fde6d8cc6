package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What tests of the Web API share: a local Slack with some rooms more, and a client. */
abstract class ApiTestCase {
  static final String RILEY = "U0RILEY";
  static final String MORGAN = "U0MORGAN";
  static final String CASEY = "U0CASEY";
  static final String BOT = "U0COUNTER";
  static final String ACME = "C0ACME";
  static final String GLOBEX = "C0GLOBEX";

  /** A public channel without the bot. */
  static final String OPEN = "C0OPEN";

  /** A private channel without the bot. */
  static final String CLOSED = "G0CLOSED";

  /** A private channel with the bot. */
  static final String INNER = "G0INNER";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.of(seed());

  /** Calls the local Slack of the test that runs. */
  final ApiClient api = new ApiClient(local::slack);

  /** The demo's workspace with channels that the bot is not in. */
  static Seed seed() {
    String team = Seed.demo().app().team();
    return Seed.demo()
        .with(Channel.open(OPEN, "lunch", team, RILEY))
        .with(Channel.closed(CLOSED, "board", team, MORGAN))
        .with(Channel.closed(INNER, "inner", team, RILEY, MORGAN, BOT));
  }

  LocalSlack slack() {
    return local.slack();
  }

  Actor riley() {
    return slack().as(RILEY);
  }

  static void assertRefused(JsonNode answer, String error) {
    assertThat(answer.path("ok").asBoolean(true)).isFalse();
    assertThat(answer.path("error").asText()).isEqualTo(error);
  }

  static void assertDone(JsonNode answer) {
    assertThat(answer.path("error").asText()).isEmpty();
    assertThat(answer.path("ok").asBoolean()).isTrue();
  }

  /** One section, as JSON. */
  static String section(String text) {
    return "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"" + text + "\"}}]";
  }
}
