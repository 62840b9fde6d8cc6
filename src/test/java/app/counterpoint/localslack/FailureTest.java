package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class FailureTest extends ApiTestCase {
  private static final String METHOD = "users.info";

  private HttpResponse<String> call() throws Exception {
    return api.http(slack().botToken(), METHOD, "user", RILEY);
  }

  @Test
  void a_method_can_be_rate_limited() throws Exception {
    slack().fails(METHOD, Failure.rateLimited(7));
    HttpResponse<String> answer = call();
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
  }

  @Test
  void a_method_can_refuse_with_any_error() throws Exception {
    slack().fails(METHOD, Failure.refused("internal_error"));
    assertRefused(Json.parse(call().body()), "internal_error");
  }

  @Test
  void a_method_can_break_down() throws Exception {
    slack().fails(METHOD, Failure.serverError());
    assertThat(call().statusCode()).isEqualTo(500);
    assertThat(Json.parse(call().body()).isMissingNode()).isTrue();
  }

  @Test
  void a_method_can_break_off() throws Exception {
    slack().fails(METHOD, Failure.malformedJson());
    assertThat(call().statusCode()).isEqualTo(200);
    assertThat(Json.parse(call().body()).isMissingNode()).isTrue();
  }

  @Test
  void a_method_can_lose_keys_wherever_they_are() throws Exception {
    slack().fails(METHOD, Failure.withoutKeys("real_name", "is_restricted"));
    JsonNode answer = Json.parse(call().body());
    assertDone(answer);
    assertThat(answer.findValues("real_name")).isEmpty();
    assertThat(answer.path("user").has("is_restricted")).isFalse();
    assertThat(answer.path("user").has("is_admin")).isTrue();
  }

  @Test
  void a_method_can_do_what_it_should_and_say_so_later() throws Exception {
    slack().fails(METHOD, Failure.slow(Duration.ofMillis(50)));
    long start = System.nanoTime();
    assertDone(Json.parse(call().body()));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(49));
  }

  @Test
  void a_method_can_hang_up() {
    slack().fails(METHOD, Failure.disconnect());
    assertThatThrownBy(this::call).isInstanceOf(IOException.class);
  }

  @Test
  void a_method_can_hang_until_it_recovers() throws Exception {
    slack().fails(METHOD, Failure.hang());
    CompletableFuture<Throwable> ended = callInBackground();
    slack().calls().await(METHOD, 1, Duration.ofSeconds(5));
    assertThat(ended).isNotDone();
    slack().recovers(METHOD);
    assertThat(ended.get(5, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
  }

  @Test
  void closing_lets_go_whoever_hangs() throws Exception {
    CompletableFuture<Throwable> ended;
    try (LocalSlack other = LocalSlack.start(Seed.demo(), local.clock(), 0)) {
      other.fails("auth.test", Failure.hang());
      ApiClient client = new ApiClient(() -> other);
      ended = inBackground(() -> client.http(other.botToken(), "auth.test"));
      other.calls().await("auth.test", 1, Duration.ofSeconds(5));
    }
    assertThat(ended.get(5, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
  }

  @Test
  void a_failure_stays_until_the_method_recovers() throws Exception {
    slack().fails(METHOD, Failure.serverError());
    call();
    assertThat(call().statusCode()).isEqualTo(500);
    slack().recovers(METHOD);
    assertThat(call().statusCode()).isEqualTo(200);
  }

  @Test
  void a_failure_can_be_counted() throws Exception {
    slack().fails(METHOD, Failure.serverError(), 2);
    assertThat(call().statusCode()).isEqualTo(500);
    assertThat(call().statusCode()).isEqualTo(500);
    assertThat(call().statusCode()).isEqualTo(200);
  }

  @Test
  void other_methods_do_not_fail() throws Exception {
    slack().fails(METHOD, Failure.serverError());
    assertDone(api.call("auth.test"));
  }

  @Test
  void what_fails_on_purpose_has_no_effect() throws Exception {
    slack().fails("chat.postMessage", Failure.serverError(), 1);
    int before = slack().posts(ACME).size();
    api.call("chat.postMessage", "channel", ACME, "text", "Hi");
    assertThat(slack().posts(ACME)).hasSize(before);
  }

  private CompletableFuture<Throwable> callInBackground() {
    return inBackground(this::call);
  }

  private interface Work {
    Object run() throws Exception;
  }

  private static CompletableFuture<Throwable> inBackground(Work work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new AssertionError(work.run());
          } catch (Exception e) {
            return e;
          }
        });
  }
}
