package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of good deliveries: answered once, timed, and passed through as they are. */
class DeliveriesTest {
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private Entrance entrance;

  @BeforeEach
  void open() throws Exception {
    entrance = new Entrance(this::listen);
  }

  private void listen(App app) {
    app.command("/procurement-tips", (request, context) -> hear("command", context.ack("card")));
    app.command("/silent", (request, context) -> null);
    app.event(AppMentionEvent.class, (event, context) -> hear("event", context.ack()));
    app.blockAction("go", (request, context) -> hear("action", context.ack()));
    app.viewSubmission(
        "share", (request, context) -> hear("view", context.ackWithErrors(Map.of("b", "No"))));
    app.viewClosed("share", (request, context) -> hear("view", context.ack()));
    app.messageShortcut("coach_me", (request, context) -> hear("shortcut", context.ack()));
    app.globalShortcut("nudge", (request, context) -> hear("shortcut", context.ack()));
    app.blockSuggestion("find", (request, context) -> hear("options", context.ack()));
  }

  private Response hear(String entry, Response answer) {
    heard.add(entry);
    return answer;
  }

  @AfterEach
  void close() {
    entrance.close();
  }

  static Stream<List<String>> one_of_each() {
    return Stream.of(
        List.of("command", Payloads.command("t", "hello")),
        List.of("event", Payloads.mention("Ev1")),
        List.of("action", Payloads.action("t")),
        List.of("view", Payloads.submission("t")),
        List.of("shortcut", Payloads.messageShortcut("t")),
        List.of("shortcut", Payloads.globalShortcut("t")));
  }

  @ParameterizedTest
  @MethodSource("one_of_each")
  void is_heard_once_however_often_it_comes(List<String> delivery) throws Exception {
    entrance.deliver(delivery.get(1));
    HttpResponse<String> second = entrance.deliver(delivery.get(1));

    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.body()).isEmpty();
    assertThat(heard).containsExactly(delivery.get(0));
    assertThat(entrance.meters.scrape())
        .contains("counterpoint_repeats_total{surface=\"" + delivery.get(0) + "\"} 1.0");
  }

  @ParameterizedTest
  @MethodSource("one_of_each")
  void is_timed(List<String> delivery) throws Exception {
    entrance.deliver(delivery.get(1));

    assertThat(entrance.meters.scrape())
        .contains("counterpoint_ack_seconds_count{surface=\"" + delivery.get(0) + "\"} 1");
  }

  @Test
  void hears_what_is_typed_into_a_menu_each_time() throws Exception {
    entrance.deliver(Payloads.options());
    entrance.deliver(Payloads.options());

    assertThat(heard).containsExactly("options", "options");
    assertThat(entrance.seen.taken()).isEmpty();
  }

  @Test
  void hears_of_each_closed_modal() throws Exception {
    entrance.deliver(Payloads.closed());
    entrance.deliver(Payloads.closed());

    assertThat(heard).containsExactly("view", "view");
  }

  @Test
  void hears_a_modal_again_that_was_sent_again_after_an_error() throws Exception {
    entrance.deliver(Payloads.submission("t1"));
    entrance.deliver(Payloads.submission("t2"));

    assertThat(heard).containsExactly("view", "view");
  }

  @Test
  void hears_a_command_without_a_trigger() throws Exception {
    entrance.deliver(Payloads.command("", "hello"));
    entrance.deliver(Payloads.command("", "hello"));

    assertThat(heard).containsExactly("command", "command");
  }

  @Test
  void does_not_take_a_blank_trigger_for_an_id() throws Exception {
    entrance.deliver(Payloads.action(" "));
    entrance.deliver(Payloads.action(" "));

    assertThat(heard).containsExactly("action", "action");
  }

  @Test
  void passes_a_listeners_answer_through() throws Exception {
    HttpResponse<String> response = entrance.deliver(Payloads.submission("t"));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("content-type"))
        .contains("application/json; charset=utf-8");
    assertThat(response.body())
        .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"b\":\"No\"}}");
  }

  @Test
  void acks_for_a_listener_that_has_nothing_to_say() throws Exception {
    String body = Payloads.command("t", "").replace("procurement-tips", "silent");

    assertThat(entrance.deliver(body).statusCode()).isEqualTo(200);
  }

  @Test
  void proves_the_address_to_slack() throws Exception {
    HttpResponse<String> response =
        entrance.deliver(
            Payloads.json("{'type':'url_verification','token':'x','challenge':'3eZbrw1a'}"));

    assertThat(response.body()).isEqualTo("3eZbrw1a");
    assertThat(response.headers().firstValue("content-type")).contains("text/plain");
  }

  @Test
  void acks_an_event_that_nobody_listens_to() throws Exception {
    String body = Payloads.event("Ev1", "{'type':'channel_rename','channel':{'id':'C1'}}");

    assertThat(entrance.deliver(Payloads.json(body)).statusCode()).isEqualTo(200);
  }

  @Test
  void answers_404_to_a_command_that_nobody_listens_to() throws Exception {
    String body = Payloads.command("t", "").replace("procurement-tips", "unknown");

    assertThat(entrance.deliver(body).statusCode()).isEqualTo(404);
  }

  @Test
  void leaves_alone_what_a_bot_says() throws Exception {
    assertThat(entrance.deliver(Payloads.mentionByBot("Ev1")).statusCode()).isEqualTo(200);
    assertThat(heard).isEmpty();
  }

  @Test
  void asks_slack_for_nothing_while_slack_waits() throws Exception {
    int atTheStart = entrance.slackCalls();
    entrance.advance(Duration.ofHours(1));
    entrance.deliver(Payloads.mention("Ev1"));
    entrance.deliver(Payloads.mentionByBot("Ev2"));

    assertThat(entrance.slackCalls()).isEqualTo(atTheStart);
  }

  @Test
  void acks_the_notice_that_events_are_held_back() throws Exception {
    String notice =
        Payloads.json(
            "{'type':'app_rate_limited','team_id':'T1','minute_rate_limited':1,'api_app_id':'A'}");

    assertThat(entrance.deliver(notice).statusCode()).isEqualTo(200);
    assertThat(entrance.meters.scrape()).contains("counterpoint_events_held_back_total 1.0");
  }

  @Test
  void answers_a_person_while_the_store_is_down() throws Exception {
    entrance.seen.breakDown();

    assertThat(entrance.deliver(Payloads.command("t", "hello")).body()).contains("card");
    assertThat(entrance.meters.scrape())
        .contains("counterpoint_unsure_repeats_total{surface=\"command\"} 1.0");
  }

  @Test
  void keeps_silent_on_an_event_while_the_store_is_down() throws Exception {
    entrance.seen.breakDown();

    assertThat(entrance.deliver(Payloads.mention("Ev1")).statusCode()).isEqualTo(200);
    assertThat(heard).isEmpty();
    assertThat(entrance.meters.scrape())
        .contains("counterpoint_unsure_repeats_total{surface=\"event\"} 1.0");
  }
}
