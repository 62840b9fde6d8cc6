package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandTest extends ApiTestCase {
  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  @Test
  void a_command_comes_with_everything_that_slack_tells() {
    riley().types(ACME, "/tips  they want 20% off & more");
    JsonNode fields = app.payload();
    assertThat(fields.path("command").asText()).isEqualTo("/tips");
    assertThat(fields.path("text").asText()).isEqualTo("they want 20% off & more");
    assertThat(fields.path("user_id").asText()).isEqualTo(RILEY);
    assertThat(fields.path("channel_name").asText()).isEqualTo("deal-acme");
    assertThat(fields.path("team_domain").asText()).isEqualTo("northwind-sales");
    assertThat(fields.has("trigger_id")).isTrue();
  }

  @Test
  void a_command_alone_has_no_text() {
    riley().types(ACME, "/tips");
    assertThat(app.payload().path("text").asText("none")).isEmpty();
  }

  @Test
  void a_command_hides_the_names_of_private_channels_and_direct_messages() {
    riley().types(INNER, "/tips");
    assertThat(app.payload().path("channel_name").asText()).isEqualTo("privategroup");
    riley().types(riley().direct(), "/tips");
    assertThat(app.payload().path("channel_name").asText()).isEqualTo("directmessage");
  }

  @Test
  void a_command_is_signed_over_its_bytes() {
    riley().types(ACME, "/tips “zwölf” %");
    FakeApp.Arrived arrived = app.last();
    long timestamp = Long.parseLong(arrived.header("X-Slack-Request-Timestamp"));
    byte[] body = arrived.body().getBytes(StandardCharsets.UTF_8);
    assertThat(timestamp).isEqualTo(local.clock().instant().getEpochSecond());
    assertThat(arrived.header("X-Slack-Signature"))
        .isEqualTo(Signature.of(slack().signingSecret(), timestamp, body));
  }

  @Test
  void the_signature_is_the_one_in_slacks_own_example() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(
            Signature.of(
                "8f742231b10e8888abcd99yyyzzz85a5",
                1531420618,
                body.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
  }

  @Test
  void an_ack_is_seen_by_the_one_who_typed() {
    app.answers("{\"text\":\"Ask first.\",\"blocks\":" + section("Ask first.") + "}");
    assertThat(riley().types(ACME, "/tips").isAcked()).isTrue();
    assertThat(riley().seesLast(ACME).text()).isEqualTo("Ask first.");
    assertThat(riley().seesLast(ACME).isEphemeral()).isTrue();
    assertThat(riley().seesLast(ACME).blocks()).hasSize(1);
  }

  @Test
  void an_ack_that_is_no_json_is_shown_as_text() {
    app.answers("Plain words");
    riley().types(ACME, "/tips");
    assertThat(riley().seesLast(ACME).text()).isEqualTo("Plain words");
  }

  @Test
  void an_empty_ack_shows_nothing() {
    riley().types(ACME, "/tips");
    assertThat(riley().seesAlone(ACME)).isEmpty();
  }

  @Test
  void an_answer_in_the_channel_shows_the_command_to_everybody_too() {
    app.answers("{\"response_type\":\"in_channel\",\"text\":\"Ask first.\"}");
    riley().types(ACME, "/tips we are desperate");
    assertThat(slack().as(MORGAN).sees(ACME))
        .extracting(ChatMessage::text)
        .endsWith("/tips we are desperate", "Ask first.");
  }

  @Test
  void a_failed_command_is_told_to_the_one_who_typed() {
    app.answers(request -> FakeApp.Ack.failed(500));
    Delivered ack = riley().types(ACME, "/tips now");
    assertThat(ack.fault()).isEqualTo("dispatch_failed");
    assertThat(riley().seesLast(ACME).text())
        .isEqualTo("/tips failed with the error \"dispatch_failed\"");
  }

  @Test
  void a_late_ack_is_a_timeout() {
    CountDownLatch end = new CountDownLatch(1);
    app.answers(request -> FakeApp.Ack.after(end));
    slack().waitsAtMost(Duration.ofMillis(50));
    Delivered ack = riley().types(ACME, "/tips now");
    end.countDown();
    assertThat(ack.status()).isZero();
    assertThat(riley().seesLast(ACME).text()).contains("operation_timeout");
  }

  @Test
  void a_command_without_an_app_fails() {
    app.close();
    assertThat(riley().types(ACME, "/tips").fault()).isEqualTo("dispatch_failed");
  }

  @Test
  void an_ack_with_blocks_that_slack_refuses_is_a_failed_command() {
    app.answers("{\"blocks\":[{\"type\":\"sektion\"}]}");
    assertThat(riley().types(ACME, "/tips").fault()).isEqualTo("invalid_command_response");
    assertThat(riley().seesLast(ACME).user()).isEqualTo(Workspace.SLACKBOT);
  }

  @Test
  void people_from_outside_have_no_commands() {
    Actor casey = slack().as(CASEY);
    assertThat(casey.types(GLOBEX, "/tips <b>").isAcked()).isFalse();
    assertThat(casey.seesLast(GLOBEX).text()).isEqualTo("/tips is not a valid command here.");
    assertThat(app.arrived()).isEmpty();
  }

  @Test
  void a_forged_command_from_outside_carries_the_other_team() {
    slack().as(CASEY).typesAnyway(GLOBEX, "/tips");
    assertThat(app.payload().path("team_id").asText()).isEqualTo("T0GLOBEX");
  }

  @Test
  void with_no_address_there_is_no_connection() {
    try (LocalSlack lonely = LocalSlack.start(Seed.demo(), local.clock(), 0)) {
      assertThat(lonely.as(RILEY).messages("hello").deliveries())
          .extracting(Delivered::fault)
          .containsExactly("connection_failed");
    }
  }
}
