package app.counterpoint.slack.web;

import static com.slack.api.model.block.Blocks.divider;
import static com.slack.api.model.view.Views.view;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Recorded;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackWebTest {
  private static final ChannelId ACME = new ChannelId("C0ACME");
  private static final PersonId RILEY = new PersonId("U0RILEY");
  private static final Message HELLO =
      new Message("hello there", List.of(divider(d -> d.blockId("key"))));
  private static final Duration SHORT = Duration.ofMillis(400);
  private static final Optional<String> TOP = Optional.empty();

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private final Meters meters = new Meters();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void gives_what_slack_really_said() {
    Answer answer = web().conversationInfo(ACME);

    assertThat(answer.said().map(body -> body.at("/channel/is_ext_shared").isBoolean()))
        .contains(true);
    assertThat(answer.problem()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("failures")
  void names_what_went_wrong_and_counts_it(Failure failure, String problem) {
    local.slack().fails("conversations.info", failure);

    Answer answer = web().conversationInfo(ACME);

    assertThat(answer.isDone()).isFalse();
    assertThat(answer.said()).isEmpty();
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(meters.scrape()).contains("error=\"" + problem + "\",method=\"conversations.info\"");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Failure.rateLimited(3), "rate_limited"),
        Arguments.of(Failure.serverError(), "http_500"),
        Arguments.of(Failure.disconnect(), "no_answer"),
        Arguments.of(Failure.malformedJson(), "unreadable"),
        Arguments.of(Failure.withoutKeys("ok"), "unreadable"),
        Arguments.of(Failure.refused(""), "unreadable"),
        Arguments.of(Failure.refused("they want 20% off"), "unreadable"),
        Arguments.of(Failure.refused("channel_not_found"), "channel_not_found"));
  }

  @Test
  void gives_up_where_no_answer_comes() {
    local.slack().fails("conversations.info", Failure.hang());

    assertThat(web(SHORT).conversationInfo(ACME).problem()).isEqualTo("no_answer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "\"ok\"", "{\"ok\":\"true\"}", "{\"ok\":true} {}"})
  void an_odd_answer_is_no_success(String body) {
    try (OddSlack odd = new OddSlack(200, body, Map.of())) {
      assertThat(webAt(odd.url()).authTest().problem()).isEqualTo("unreadable");
    }
  }

  @Test
  void never_waits_for_slack_on_a_call_that_somebody_waits_for() {
    local.slack().fails("users.info", Failure.rateLimited(1));

    Answer answer = web().userInfo(RILEY);

    assertThat(answer.problem()).isEqualTo("rate_limited");
    assertThat(pauses).isEmpty();
  }

  @Test
  void waits_as_told_before_it_says_something_again() {
    local.slack().fails("chat.postMessage", Failure.rateLimited(7), 2);

    Answer answer = web().postMessage(ACME, HELLO, TOP);

    assertThat(answer.isDone()).isTrue();
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    assertThat(local.slack().posts(ACME.value()))
        .filteredOn(p -> p.text().equals(HELLO.text()))
        .hasSize(1);
  }

  @Test
  void gives_up_after_the_third_try() {
    local.slack().fails("chat.delete", Failure.rateLimited(2));

    assertThat(web().delete(ACME, "1.2").problem()).isEqualTo("rate_limited");
    assertThat(calls("chat.delete")).hasSize(3);
  }

  @Test
  void does_not_wait_for_longer_than_a_minute() {
    local.slack().fails("chat.postMessage", Failure.rateLimited(61));

    assertThat(web().postMessage(ACME, HELLO, TOP).problem()).isEqualTo("rate_limited");
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "soon", "", "Wed, 21 Oct 2026 07:28:00 GMT"})
  void waits_a_second_where_slack_does_not_say_how_long(String retryAfter) {
    try (OddSlack odd = new OddSlack(429, "", Map.of("Retry-After", retryAfter))) {
      webAt(odd.url()).delete(ACME, "1.2");
    }

    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void waits_a_second_where_slack_does_not_say_that_it_must_wait() {
    try (OddSlack odd = new OddSlack(429, "", Map.of())) {
      webAt(odd.url()).delete(ACME, "1.2");
    }

    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void says_nothing_twice_when_a_connection_breaks() {
    SlackWeb web = web();
    web.authTest();
    local.slack().fails("chat.postMessage", Failure.disconnect(), 1);

    assertThat(web.postMessage(ACME, HELLO, TOP).problem()).isEqualTo("no_answer");
    assertThat(calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void says_things_without_reading_anything_into_them() {
    web().postMessage(ACME, HELLO, TOP);

    Recorded call = calls("chat.postMessage").get(0);
    assertThat(call.argument("parse")).isEqualTo("none");
    assertThat(call.argument("unfurl_links")).isEqualTo("0");
    assertThat(call.json("blocks").at("/0/block_id").asText()).isEqualTo("key");
  }

  @Test
  void leaves_the_blocks_out_where_there_are_none() {
    web().postMessage(ACME, new Message("plain", List.of()), TOP);

    assertThat(calls("chat.postMessage").get(0).request().has("blocks")).isFalse();
  }

  @Test
  void answers_a_click_to_the_person_alone() throws Exception {
    try (OddSlack odd = new OddSlack(200, "ok", Map.of())) {
      assertThat(web().respond(odd.url(), HELLO, true).isDone()).isTrue();

      JsonNode body = new ObjectMapper().readTree(odd.asked().get(0));
      assertThat(body.path("response_type").asText()).isEqualTo("ephemeral");
      assertThat(body.path("replace_original").asBoolean()).isTrue();
      assertThat(body.at("/blocks/0/block_id").asText()).isEqualTo("key");
    }
  }

  @Test
  void takes_away_the_message_that_was_clicked() {
    try (OddSlack odd = new OddSlack(200, "ok", Map.of())) {
      assertThat(web().dismiss(odd.url()).isDone()).isTrue();
      assertThat(odd.asked()).containsExactly("{\"delete_original\":true}");
    }
  }

  @Test
  void an_address_that_expired_is_a_failure() {
    try (OddSlack odd = new OddSlack(404, "expired_url", Map.of())) {
      assertThat(web().respond(odd.url(), HELLO, false).problem()).isEqualTo("http_404");
    }
  }

  @Test
  void an_address_that_is_none_is_a_failure() {
    assertThat(web().respond("not an address", HELLO, false).problem()).isEqualTo("no_address");
  }

  @Test
  void a_modal_that_expired_is_refused() {
    assertThat(web().openView("1.2.3", modal()).problem()).isNotEmpty();
  }

  @Test
  void a_modal_that_is_not_open_is_not_updated() {
    assertThat(web().updateView("V0", modal()).problem()).isNotEmpty();
  }

  @Test
  void a_home_is_put_in_place() {
    assertThat(web().publishHome(RILEY, view(v -> v.type("home").blocks(HELLO.blocks()))).isDone())
        .isTrue();
  }

  @Test
  void an_answer_does_not_show_what_it_holds() {
    assertThat(web().conversationInfo(ACME)).hasToString("Done");
  }

  private static View modal() {
    return view(v -> v.type("modal").blocks(HELLO.blocks()));
  }

  private List<Recorded> calls(String method) {
    return local.slack().calls().named(method);
  }

  private SlackWeb web() {
    return web(SlackConnection.CALL);
  }

  private SlackWeb web(Duration longestCall) {
    return new SlackWeb(
        SlackConnection.to(local.slack().apiUrl(), longestCall),
        local.slack().botToken(),
        meters,
        pauses::add);
  }

  private SlackWeb webAt(String url) {
    return new SlackWeb(SlackConnection.to(url), "xoxb-not-a-real-token", meters, pauses::add);
  }
}
