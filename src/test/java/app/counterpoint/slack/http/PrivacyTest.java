package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of a request is logged, neither by us nor by the SDK. */
class PrivacyTest {
  private static Entrance entrance;

  @BeforeAll
  static void open() throws Exception {
    entrance = new Entrance(app -> {});
  }

  @AfterAll
  static void close() {
    entrance.close();
  }

  static Stream<String> requests() {
    String words = Payloads.SECRET_WORDS;
    return Stream.of(
        words,
        "text=" + words,
        Payloads.command("t", words),
        Payloads.mention("Ev1"),
        Payloads.event("Ev2", Payloads.json("{'type':'" + words + "'}")),
        Payloads.json("{'type':'unheard_of','text':'" + words + "'}"),
        Payloads.interactive("{'type':'unheard_of','text':'" + words + "'}"),
        Payloads.interactive("{'type':'block_actions','trigger_id':{'" + words + "':1}}"),
        Payloads.interactive("{'type':'view_submission','view':'" + words + "'}"),
        "ssl_check=2&text=" + words);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void logs_no_word_of_a_request(String body) throws Exception {
    try (Captured log = new Captured()) {
      entrance.deliver(body);

      assertThat(log.text()).doesNotContain(Payloads.SECRET_WORDS);
    }
  }

  @Test
  void logs_that_a_signed_request_could_not_be_read() throws Exception {
    try (Captured log = new Captured()) {
      entrance.deliver("payload=" + Payloads.SECRET_WORDS);

      assertThat(log.text()).contains("WARN Checkpoint", "A request that Slack signed");
    }
  }

  @Test
  void complains_of_a_broken_store_once_a_minute_at_most() throws Exception {
    try (Entrance other = new Entrance(app -> {});
        Captured log = new Captured()) {
      other.seen.breakDown();
      other.deliver(Payloads.mention("Ev1"));
      other.deliver(Payloads.mention("Ev2"));

      assertThat(log.text().lines().filter(line -> line.contains("WARN Repeats"))).hasSize(1);
    }
  }

  @Test
  void complains_of_held_back_events_once_a_minute_at_most() throws Exception {
    try (Captured log = new Captured()) {
      for (int i = 0; i < 3; i++) {
        entrance.deliver(Payloads.json("{'type':'app_rate_limited'}"));
      }

      assertThat(log.text().lines()).hasSize(1);
    }
  }
}
