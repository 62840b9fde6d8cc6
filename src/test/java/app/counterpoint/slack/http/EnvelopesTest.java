package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.metrics.Meters;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopesTest {
  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private final List<String> sent = new ArrayList<>();
  private Connection connection;
  private Envelopes envelopes;

  @BeforeEach
  void open() {
    connection = Connection.to(local.slack().apiUrl(), local.slack().botToken());
    App app = connection.app();
    app.command("/json", (request, context) -> context.ack(r -> r.text("card")));
    app.command("/text", (request, context) -> Response.ok("card"));
    app.command("/empty", (request, context) -> Response.ok(""));
    app.command("/none", (request, context) -> context.ack());
    app.blockAction("go", (request, context) -> Response.error(500));
    app.start();
    Intake intake =
        new Intake(app, new SeenInMemory(), new Meters(), local.clock(), incident -> "Sorry");
    envelopes = new Envelopes(connection.config(), intake);
  }

  @AfterEach
  void close() {
    connection.close();
  }

  private List<String> take(String message) {
    envelopes.take(Payloads.json(message), System.nanoTime(), sent::add);
    return sent;
  }

  private List<String> takeCommand(String command) {
    return take(
        "{'type':'slash_commands','envelope_id':'e1','payload':{'command':'"
            + command
            + "','text':'hi','trigger_id':'t1'}}");
  }

  @Test
  void puts_json_into_the_ack() {
    assertThat(takeCommand("/json"))
        .containsExactly(Payloads.json("{'envelope_id':'e1','payload':{'text':'card'}}"));
  }

  @Test
  void puts_plain_text_into_the_ack() {
    assertThat(takeCommand("/text"))
        .containsExactly(Payloads.json("{'envelope_id':'e1','payload':{'text':'card'}}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/empty", "/none"})
  void acks_without_a_payload_where_there_is_nothing_to_say(String command) {
    assertThat(takeCommand(command)).containsExactly(Payloads.json("{'envelope_id':'e1'}"));
  }

  @Test
  void does_not_ack_what_nobody_listens_to() {
    assertThat(takeCommand("/unknown")).isEmpty();
  }

  @Test
  void does_not_ack_what_failed_at_a_button() {
    String action =
        "{'type':'interactive','envelope_id':'e1','payload':{'type':'block_actions',"
            + "'trigger_id':'t1','team':{'id':'T1'},'user':{'id':'U1'},"
            + "'actions':[{'action_id':'go'}]}}";

    assertThat(take(action)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'hello'}",
        "{'type':'unheard_of','payload':{}}",
        "{'type':'events_api','envelope_id':'e1','payload':{'type':'unheard_of'}}",
        "{'type':'events_api','envelope_id':'e1','payload':{'type':'event_callback'}}",
        "{'type':'events_api','envelope_id':'e1'}",
        "{'type':'interactive','envelope_id':'e1','payload':'they-want-forty-percent-off'}",
        "{'type':[",
      })
  void leaves_what_cannot_be_read(String message) {
    try (Captured log = new Captured()) {
      assertThat(take(message)).isEmpty();
      assertThat(log.text()).doesNotContain(Payloads.SECRET_WORDS);
    }
  }
}
