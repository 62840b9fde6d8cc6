package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners that throw: Slack gets an answer, the person a sentence, the log an incident. */
class BrokenListenersTest {
  private Entrance entrance;

  @BeforeEach
  void open() throws Exception {
    entrance = new Entrance(BrokenListenersTest::listen);
  }

  private static void listen(App app) {
    app.command("/procurement-tips", (request, context) -> fail());
    app.event(AppMentionEvent.class, (event, context) -> fail());
    app.blockAction("go", (request, context) -> fail());
    app.blockSuggestion("find", (request, context) -> fail());
  }

  private static Response fail() {
    throw new IllegalStateException(Payloads.SECRET_WORDS);
  }

  @AfterEach
  void close() {
    entrance.close();
  }

  @Test
  void tells_who_typed_a_command_under_which_number_it_failed() throws Exception {
    try (Captured log = new Captured()) {
      HttpResponse<String> response = entrance.deliver(Payloads.command("t", "hello"));
      String incident = response.body().replaceAll(".*Sorry, ([0-9a-f]{8}).*", "$1");

      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body())
          .isEqualTo("{\"response_type\":\"ephemeral\",\"text\":\"Sorry, " + incident + "\"}");
      assertThat(log.text()).contains("Incident " + incident + " (command): ");
    }
  }

  @Test
  void acks_an_event_and_asks_not_to_be_sent_it_again() throws Exception {
    HttpResponse<String> response = entrance.deliver(Payloads.mention("Ev1"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("x-slack-no-retry")).contains("1");
  }

  @Test
  void lets_slack_show_at_the_button_that_it_failed() throws Exception {
    assertThat(entrance.deliver(Payloads.action("t")).statusCode()).isEqualTo(500);
  }

  @Test
  void lets_slack_show_at_the_menu_that_it_failed() throws Exception {
    assertThat(entrance.deliver(Payloads.options()).statusCode()).isEqualTo(500);
  }

  @Test
  void counts_each_failure() throws Exception {
    entrance.deliver(Payloads.action("t"));

    assertThat(entrance.meters.scrape())
        .contains("counterpoint_failures_total{surface=\"action\"} 1.0");
  }

  @Test
  void times_a_failure_too() throws Exception {
    entrance.deliver(Payloads.action("t"));

    assertThat(entrance.meters.scrape())
        .contains("counterpoint_ack_seconds_count{surface=\"action\"} 1");
  }

  @Test
  void logs_where_it_failed_and_none_of_the_words() throws Exception {
    try (Captured log = new Captured()) {
      entrance.deliver(Payloads.mention("Ev1"));

      assertThat(log.text())
          .contains("java.lang.IllegalStateException", "BrokenListenersTest.fail")
          .doesNotContain(Payloads.SECRET_WORDS);
    }
  }
}
