package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that carry a good signature and cannot be read. */
class HostileBodiesTest {
  private static Entrance entrance;

  @BeforeAll
  static void open() throws Exception {
    entrance = new Entrance(app -> {});
  }

  @AfterAll
  static void close() {
    entrance.close();
  }

  private static void isRefused(HttpResponse<String> response) {
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("x-slack-no-retry")).contains("1");
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        "[1]",
        "null",
        "nonsense",
        "a=b",
        "payload=xx",
        "payload=",
        "payload=%7B%7D",
        "payload=[1]",
        "payload=null",
        "payload=%zz",
        "%zz=%zz",
        "{\"type\":\"event_callback\"}",
        "{\"type\":\"event_callback\",\"event\":null}",
        "{\"type\":\"event_callback\",\"event\":{}}",
        "{\"type\":\"event_callback\",\"event\":[]}",
        "{\"type\":[]}",
        "{\"type\":null}",
        "{\"type\":\"no_such_type\"}",
        "payload={\"type\":\"no_such_type\"}",
        "payload={\"type\":\"view_submission\"}",
        "payload={\"type\":\"view_submission\",\"view\":3}",
        "payload={\"type\":\"block_actions\",\"actions\":3}",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}}",
        "{\"type\":\"event_callback\",\"event_id\":\" \",\"event\":{\"type\":\"message\"}}"
      })
  void answers_400(String body) throws Exception {
    isRefused(entrance.deliver(body));
  }

  @Test
  void answers_400_to_json_as_deep_as_a_well() throws Exception {
    isRefused(entrance.deliver("{\"type\":" + "[".repeat(100_000)));
  }

  @Test
  void answers_400_to_a_payload_as_deep_as_a_well() throws Exception {
    isRefused(entrance.deliver("payload=" + "{\"a\":".repeat(50_000)));
  }

  static Stream<String> random_bytes() {
    return IntStream.range(0, 40)
        .mapToObj(
            seed -> {
              byte[] bytes = new byte[1 + seed * 7];
              new Random(seed).nextBytes(bytes);
              return HexFormat.of().formatHex(bytes);
            });
  }

  @ParameterizedTest
  @MethodSource("random_bytes")
  void answers_400_to_random_bytes(String hex) throws Exception {
    isRefused(entrance.deliver(HexFormat.of().parseHex(hex)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
  void has_an_answer_to_a_good_body_that_was_damaged(int seed) throws Exception {
    Random random = new Random(seed);
    byte[] body = Payloads.mention("Ev" + seed).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 4; i++) {
      body[random.nextInt(body.length)] = (byte) random.nextInt(128);
    }

    assertThat(entrance.deliver(body).statusCode()).isIn(200, 400);
  }
}
