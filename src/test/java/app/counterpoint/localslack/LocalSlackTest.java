package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalSlackTest {
  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  @Test
  void a_command_answered_in_the_ack_is_seen_by_the_one_who_typed_it() throws Exception {
    try (FakeApp app = FakeApp.behind(local.slack())) {
      app.answers("{\"text\":\"Ask what the budget is.\"}");
      Actor riley = local.slack().as("U0RILEY");
      assertThat(riley.types("C0ACME", "/procurement-tips 20% off").isAcked()).isTrue();
      assertThat(riley.seesLast("C0ACME").text()).isEqualTo("Ask what the budget is.");
      assertThat(app.last().body()).contains("command=%2Fprocurement-tips");
    }
  }

  @Test
  void what_the_app_posts_is_seen_by_everybody_in_the_channel() throws Exception {
    ApiClient api = new ApiClient(local.slack());
    api.call("chat.postMessage", "channel", "C0ACME", "text", "Hello");
    assertThat(local.slack().as("U0MORGAN").seesLast("C0ACME").text()).isEqualTo("Hello");
  }
}
