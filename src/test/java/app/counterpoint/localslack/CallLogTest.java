package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class CallLogTest extends ApiTestCase {
  private static final Duration SOON = Duration.ofSeconds(5);

  @Test
  void a_call_is_recorded_with_its_answer() throws Exception {
    api.call("chat.postMessage", "channel", ACME, "text", "Hi", "blocks", section("Hi"));
    Recorded call = slack().calls().named("chat.postMessage").get(0);
    assertThat(call.direction()).isEqualTo(Recorded.Direction.TO_SLACK);
    assertThat(call.argument("text")).isEqualTo("Hi");
    assertThat(call.json("blocks").at("/0/type").asText()).isEqualTo("section");
    assertThat(call.status()).isEqualTo(200);
    assertThat(call.answer().path("ok").asBoolean()).isTrue();
    assertThat(call.at()).isEqualTo(local.clock().instant());
  }

  @Test
  void arguments_of_json_bodies_can_be_read_alike() throws Exception {
    String body = "{\"channel\":\"C0ACME\",\"text\":\"Hi\",\"blocks\":" + section("Hi") + "}";
    api.post(slack().apiUrl() + "chat.postMessage", body);
    Recorded call = slack().calls().named("chat.postMessage").get(0);
    assertThat(call.json("blocks").at("/0/type").asText()).isEqualTo("section");
    assertThat(call.argument("blocks")).startsWith("[{");
  }

  @Test
  void a_delivery_is_recorded_with_its_answer() throws Exception {
    try (FakeApp app = FakeApp.behind(slack())) {
      app.answers("taken");
      riley().types(ACME, "/tips now");
    }
    Recorded delivery = slack().calls().named("/tips").get(0);
    assertThat(delivery.direction()).isEqualTo(Recorded.Direction.TO_APP);
    assertThat(delivery.argument("text")).isEqualTo("now");
    assertThat(delivery.answer().asText()).isEqualTo("taken");
  }

  @Test
  void somebody_who_waits_gets_the_nth_call() {
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(
            () -> slack().calls().await("users.info", 2, SOON).orElseThrow().argument("user"));
    callInBackground(RILEY);
    callInBackground(MORGAN);
    assertThat(second.join()).isEqualTo(MORGAN);
  }

  private void callInBackground(String user) {
    try {
      api.call("users.info", "user", user);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void somebody_who_waits_in_vain_gets_nothing() {
    assertThat(slack().calls().await("users.info", 1, Duration.ofMillis(20))).isEmpty();
  }

  @Test
  void somebody_who_is_interrupted_gets_nothing() {
    Thread.currentThread().interrupt();
    assertThat(slack().calls().await("users.info", 1, SOON)).isEmpty();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void the_newest_five_hundred_are_kept() {
    CallLog log = new CallLog(local.clock(), new Changes());
    for (int i = 1; i <= 501; i++) {
      log.add(Recorded.Direction.TO_APP, "n", Json.object(), 200, Json.object(), Duration.ZERO);
    }
    assertThat(log.all()).hasSize(500);
    assertThat(log.all().get(0).number()).isEqualTo(2);
  }

  @Test
  void what_is_cleared_is_forgotten() throws Exception {
    api.call("auth.test");
    slack().calls().clear();
    assertThat(slack().calls().all()).isEmpty();
  }

  @Test
  void no_words_of_people_are_in_what_is_printed() {
    Said said = riley().says(ACME, "a secret");
    assertThat(
            said.toString()
                + said.message()
                + slack().calls().all()
                + said.deliveries()
                + Seed.demo().history())
        .doesNotContain("secret")
        .doesNotContain("Acme update");
  }
}
