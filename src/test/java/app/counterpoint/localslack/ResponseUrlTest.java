package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponseUrlTest extends ApiTestCase {
  private static final String HELLO = "{\"text\":\"Hello\"}";

  private FakeApp app;
  private String url = "";

  @BeforeEach
  void type() throws Exception {
    app = FakeApp.behind(slack());
    riley().types(ACME, "/tips");
    url = app.payload().path("response_url").asText();
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private void assertAnswered(String body, int status, String error) throws Exception {
    HttpResponse<String> answer = api.post(url, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(Json.parse(answer.body()).path("error").asText()).isEqualTo(error);
  }

  @Test
  void an_answer_is_for_the_person_alone_unless_it_says_otherwise() throws Exception {
    assertAnswered(HELLO, 200, "");
    assertThat(riley().seesAlone(ACME)).hasSize(1);
    assertThat(slack().as(MORGAN).seesAlone(ACME)).isEmpty();
  }

  @Test
  void an_answer_in_the_channel_is_for_everybody() throws Exception {
    assertAnswered("{\"response_type\":\"in_channel\",\"text\":\"Hello\"}", 200, "");
    assertThat(slack().as(MORGAN).seesLast(ACME).text()).isEqualTo("Hello");
  }

  @Test
  void an_answer_can_go_into_a_thread() throws Exception {
    ChatMessage parent = slack().posts(ACME).get(0);
    assertAnswered("{\"text\":\"Hello\",\"thread_ts\":\"" + parent.ts() + "\"}", 200, "");
    assertThat(riley().seesUnder(parent)).hasSize(1);
  }

  @Test
  void it_works_five_times() throws Exception {
    for (int use = 0; use < 5; use++) {
      assertAnswered(HELLO, 200, "");
    }
    assertAnswered(HELLO, 404, "used_url");
  }

  @Test
  void it_works_for_half_an_hour() throws Exception {
    local.turnClock(Duration.ofMinutes(30));
    assertAnswered(HELLO, 200, "");
    local.turnClock(Duration.ofSeconds(1));
    assertAnswered(HELLO, 404, "expired_url");
  }

  @Test
  void one_that_nobody_gave_has_expired() throws Exception {
    url = slack().address() + "/response/none";
    assertAnswered(HELLO, 404, "expired_url");
  }

  @Test
  void an_answer_must_say_something_in_json() throws Exception {
    assertAnswered("{}", 400, "no_text");
    assertAnswered("text=Hello", 400, "invalid_payload");
  }

  @Test
  void blocks_are_checked_here_too() throws Exception {
    assertAnswered("{\"blocks\":[{\"type\":\"sektion\"}]}", 400, "invalid_blocks");
    assertAnswered("{\"blocks\":\"none\"}", 400, "invalid_blocks_format");
    assertAnswered("{\"text\":\"Hello\",\"blocks\":null}", 200, "");
  }

  @Test
  void what_was_clicked_can_be_deleted() throws Exception {
    String button =
        "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"go\","
            + "\"text\":{\"type\":\"plain_text\",\"text\":\"x\"}}]}]";
    assertAnswered("{\"text\":\"t\",\"blocks\":" + button + "}", 200, "");
    riley().clicks(riley().seesLast(ACME), "go");
    url = app.payload().path("response_url").asText();
    assertAnswered("{\"replace_original\":true,\"text\":\"Changed\"}", 200, "");
    assertThat(riley().seesLast(ACME).text()).isEqualTo("Changed");
    assertAnswered("{\"delete_original\":true}", 200, "");
    assertThat(riley().seesAlone(ACME)).isEmpty();
  }

  @Test
  void after_a_command_there_is_nothing_to_replace_or_delete() throws Exception {
    assertAnswered("{\"delete_original\":true}", 200, "");
    assertAnswered("{\"replace_original\":true,\"text\":\"New\"}", 200, "");
    assertThat(riley().seesAlone(ACME)).hasSize(1);
  }

  @Test
  void it_can_fail_on_purpose() throws Exception {
    slack().fails("response_url", Failure.serverError());
    assertThat(api.post(url, HELLO).statusCode()).isEqualTo(500);
  }
}
