package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Only what Slack signed reaches a listener. */
class ProofTest {
  private static final byte[] COMMAND =
      Payloads.command("t1", "they want 20% off").getBytes(StandardCharsets.UTF_8);

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private Entrance entrance;

  @BeforeEach
  void open() throws Exception {
    entrance =
        new Entrance(
            app ->
                app.command(
                    "/procurement-tips",
                    (request, context) -> {
                      heard.add(request.getPayload().getText());
                      return context.ack("the card");
                    }));
  }

  @AfterEach
  void close() {
    entrance.close();
  }

  private void isRefusedAs(String why, HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.body()).isEmpty();
    assertThat(heard).isEmpty();
    assertThat(entrance.meters.scrape())
        .contains("counterpoint_signature_failures_total{why=\"" + why + "\"} 1.0");
  }

  @Test
  void takes_what_slack_signed() throws Exception {
    assertThat(entrance.deliver(COMMAND).body()).contains("the card");
    assertThat(heard).containsExactly("they want 20% off");
  }

  @Test
  void reads_words_in_other_scripts() throws Exception {
    entrance.deliver(Payloads.command("t1", "они хотят скидку 20 % – 値引き 🙂"));

    assertThat(heard).containsExactly("они хотят скидку 20 % – 値引き 🙂");
  }

  @Test
  void reads_raw_bytes_in_other_scripts() throws Exception {
    String body = "command=/procurement-tips&trigger_id=t1&text=скидка";

    assertThat(entrance.deliver(body).statusCode()).isEqualTo(200);
    assertThat(heard).containsExactly("скидка");
  }

  @Test
  void keeps_line_ends_of_a_signed_body() throws Exception {
    assertThat(entrance.deliver(new String(COMMAND, StandardCharsets.UTF_8) + "\r\n").statusCode())
        .isEqualTo(200);
  }

  @Test
  void refuses_another_secret() throws Exception {
    String forged = "v0=" + "0".repeat(64);
    Map<String, String> headers = new java.util.HashMap<>(entrance.signed(COMMAND, Duration.ZERO));
    headers.put("X-Slack-Signature", forged);

    isRefusedAs("forged", entrance.post(COMMAND, headers));
  }

  @Test
  void refuses_a_body_that_was_changed_on_the_way() throws Exception {
    byte[] changed = Payloads.command("t1", "they want 90% off").getBytes(StandardCharsets.UTF_8);

    isRefusedAs("forged", entrance.post(changed, entrance.signed(COMMAND, Duration.ZERO)));
  }

  @Test
  void refuses_a_request_that_is_sent_again_later() throws Exception {
    Duration before = Duration.ofMinutes(-6);

    isRefusedAs("stale", entrance.post(COMMAND, entrance.signed(COMMAND, before)));
  }

  @Test
  void refuses_a_request_from_the_future() throws Exception {
    Duration later = Duration.ofMinutes(6);

    isRefusedAs("stale", entrance.post(COMMAND, entrance.signed(COMMAND, later)));
  }

  @Test
  void refuses_a_request_without_proof() throws Exception {
    isRefusedAs("missing", entrance.post(COMMAND, Map.of()));
  }

  @Test
  void refuses_an_empty_request_without_proof() throws Exception {
    isRefusedAs("missing", entrance.post(new byte[0], Map.of()));
  }

  @Test
  void says_yes_to_a_look_at_the_certificate_without_proof() throws Exception {
    byte[] body = "ssl_check=1&token=x".getBytes(StandardCharsets.UTF_8);

    assertThat(entrance.post(body, Map.of()).statusCode()).isEqualTo(200);
  }

  @Test
  void does_not_take_a_command_for_a_look_at_the_certificate() throws Exception {
    byte[] body = "ssl_check=1&command=%2Fprocurement-tips".getBytes(StandardCharsets.UTF_8);

    isRefusedAs("missing", entrance.post(body, Map.of()));
  }
}
