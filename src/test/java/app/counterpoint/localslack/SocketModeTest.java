package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SocketModeTest extends ApiTestCase {
  private static final Duration SOON = Duration.ofSeconds(5);

  /** An app's end of a socket: keeps what comes and acks as a test says. */
  private static final class Line implements WebSocket.Listener {
    private final BlockingQueue<JsonNode> came = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Function<JsonNode, String> ack;

    Line(Function<JsonNode, String> ack) {
      this.ack = ack;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        JsonNode envelope = Json.parse(part.toString());
        part.setLength(0);
        came.add(envelope);
        String answer = envelope.has("envelope_id") ? ack.apply(envelope) : "";
        if (!answer.isEmpty()) {
          assertThat(socket.sendText(answer, true)).isNotCompletedExceptionally();
        }
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      closed.complete(code);
      return null;
    }

    JsonNode next() throws InterruptedException {
      JsonNode next = came.poll(5, TimeUnit.SECONDS);
      assertThat(next).isNotNull();
      return next;
    }
  }

  private static String bare(JsonNode envelope) {
    return Json.object().set("envelope_id", envelope.path("envelope_id")).toString();
  }

  private static String with(JsonNode envelope, String payload) {
    return Json.object()
        .put("envelope_id", envelope.path("envelope_id").asText())
        .set("payload", Json.parse(payload))
        .toString();
  }

  private URI ticket() throws Exception {
    return URI.create(
        Json.parse(api.http(slack().appToken(), "apps.connections.open").body())
            .path("url")
            .asText());
  }

  private Line connect(Function<JsonNode, String> ack) throws Exception {
    Line line = new Line(ack);
    int before = slack().sockets();
    dial(ticket(), line);
    assertThat(line.next().path("type").asText()).isEqualTo("hello");
    assertThat(slack().awaitsSockets(before + 1, SOON)).isTrue();
    return line;
  }

  private static WebSocket dial(URI url, Line line) {
    return HttpClient.newBuilder()
        .proxy(HttpClient.Builder.NO_PROXY)
        .build()
        .newWebSocketBuilder()
        .buildAsync(url, line)
        .orTimeout(5, TimeUnit.SECONDS)
        .join();
  }

  @Test
  void an_event_goes_over_the_socket() throws Exception {
    Line line = connect(SocketModeTest::bare);
    assertThat(riley().says(ACME, "Hi").isAcked()).isTrue();
    JsonNode envelope = line.next();
    assertThat(envelope.path("type").asText()).isEqualTo("events_api");
    assertThat(envelope.path("retry_attempt").asInt(9)).isZero();
    assertThat(envelope.path("accepts_response_payload").asBoolean(true)).isFalse();
    assertThat(envelope.at("/payload/event/text").asText()).isEqualTo("Hi");
  }

  @Test
  void a_command_is_answered_in_the_ack() throws Exception {
    Line line = connect(envelope -> with(envelope, "{\"text\":\"Ask first.\"}"));
    assertThat(riley().types(ACME, "/tips now").status()).isEqualTo(200);
    assertThat(line.next().at("/payload/text").asText()).isEqualTo("now");
    assertThat(riley().seesLast(ACME).text()).isEqualTo("Ask first.");
  }

  @Test
  void a_click_goes_over_the_socket() throws Exception {
    Line line = connect(SocketModeTest::bare);
    assertThat(riley().runsShortcut("share").isAcked()).isTrue();
    JsonNode envelope = line.next();
    assertThat(envelope.path("type").asText()).isEqualTo("interactive");
    assertThat(envelope.at("/payload/callback_id").asText()).isEqualTo("share");
  }

  @Test
  void without_an_ack_an_event_is_tried_again() throws Exception {
    Line line = connect(envelope -> "");
    slack().waitsAtMost(Duration.ofMillis(50));
    assertThat(riley().says(ACME, "Hi").isAcked()).isFalse();
    line.next();
    JsonNode again = line.next();
    assertThat(again.path("retry_attempt").asInt()).isEqualTo(1);
    assertThat(again.path("retry_reason").asText()).isEqualTo("http_timeout");
  }

  @Test
  void an_ack_of_nothing_changes_nothing() throws Exception {
    connect(envelope -> "{\"envelope_id\":\"none\"}");
    slack().waitsAtMost(Duration.ofMillis(50));
    assertThat(riley().runsShortcut("share").fault()).isEqualTo("http_timeout");
  }

  @Test
  void somebody_waits_in_vain_for_a_socket_that_does_not_open() throws Exception {
    assertThat(slack().awaitsSockets(1, Duration.ofMillis(20))).isFalse();
  }

  @Test
  void several_sockets_take_turns() throws Exception {
    Line one = connect(SocketModeTest::bare);
    Line two = connect(SocketModeTest::bare);
    riley().runsShortcut("first");
    riley().runsShortcut("second");
    assertThat(one.next().at("/payload/callback_id").asText()).isEqualTo("first");
    assertThat(two.next().at("/payload/callback_id").asText()).isEqualTo("second");
  }

  @Test
  void an_address_opens_one_socket() throws Exception {
    URI url = ticket();
    dial(url, new Line(SocketModeTest::bare));
    assertThatThrownBy(() -> dial(url, new Line(SocketModeTest::bare)))
        .hasRootCauseMessage("Unexpected HTTP response status code 401");
  }

  @Test
  void a_refresh_asks_for_new_sockets_and_closes_the_old() throws Exception {
    Line line = connect(SocketModeTest::bare);
    slack().refreshesSockets();
    assertThat(line.next().path("reason").asText()).isEqualTo("refresh_requested");
    assertThat(line.closed.get(5, TimeUnit.SECONDS)).isEqualTo(1000);
  }

  @Test
  void without_a_socket_deliveries_go_to_the_address_again() throws Exception {
    Line line = connect(SocketModeTest::bare);
    slack().refreshesSockets();
    line.closed.get(5, TimeUnit.SECONDS);
    assertThat(slack().awaitsSockets(0, SOON)).isTrue();
    try (FakeApp app = FakeApp.behind(slack())) {
      riley().runsShortcut("share");
      assertThat(app.arrived()).hasSize(1);
    }
  }
}
