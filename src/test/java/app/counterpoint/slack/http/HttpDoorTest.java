package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.metrics.Meters;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for operators, and the opening and closing of the door. */
class HttpDoorTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);
  private Entrance entrance;

  @BeforeEach
  void open() throws Exception {
    entrance =
        new Entrance(
            app ->
                app.command(
                    "/procurement-tips",
                    (request, context) -> {
                      entered.countDown();
                      await(leave);
                      return context.ack("late card");
                    }));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until nobody new gets in. */
  private static void awaitShut(int port) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < end) {
      try (Socket entered = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(entered.isConnected()).isTrue();
      } catch (IOException e) {
        return;
      }
    }
    throw new AssertionError("the door stays open");
  }

  @AfterEach
  void close() {
    leave.countDown();
    entrance.close();
  }

  @Test
  void is_up() throws Exception {
    assertThat(entrance.get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void is_ready_where_nothing_is_lacking() throws Exception {
    HttpResponse<String> response = entrance.get("/readyz");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("ready\n");
  }

  @Test
  void says_what_is_lacking() throws Exception {
    entrance.lack(() -> Optional.of("the database does not answer"));
    HttpResponse<String> response = entrance.get("/readyz");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo("the database does not answer\n");
  }

  @Test
  void is_not_ready_where_a_look_fails() throws Exception {
    entrance.lack(
        () -> {
          throw new IllegalStateException("jdbc:postgresql://secret");
        });
    HttpResponse<String> response = entrance.get("/readyz");

    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(response.body()).isEqualTo("a check failed: IllegalStateException\n");
  }

  @Test
  void stays_up_where_it_is_not_ready() throws Exception {
    entrance.lack(() -> Optional.of("the database does not answer"));

    assertThat(entrance.get("/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void gives_out_metrics_for_prometheus() throws Exception {
    HttpResponse<String> response = entrance.get("/metrics");

    assertThat(response.headers().firstValue("content-type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    assertThat(response.body()).contains("counterpoint_requests_waiting 0.0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/slack", "/slack/events/", "/metrics/x", "/..%2fmetrics"})
  void has_nothing_at_another_path(String path) throws Exception {
    assertThat(entrance.get(path).statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @CsvSource({"GET, /slack/events", "PUT, /slack/events", "POST, /healthz", "DELETE, /metrics"})
  void refuses_another_method(String method, String path) throws Exception {
    HttpResponse<String> response = entrance.send(method, path);

    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(response.headers().firstValue("allow")).isPresent();
  }

  @Test
  void answers_a_look_at_the_head_of_a_page() throws Exception {
    assertThat(entrance.send("HEAD", "/healthz").statusCode()).isEqualTo(200);
  }

  @Test
  void does_not_say_which_server_it_is() throws Exception {
    assertThat(entrance.get("/healthz").headers().firstValue("server")).isEmpty();
  }

  @Test
  void can_be_looked_at_while_a_listener_is_at_work() throws Exception {
    ExecutorService slack = Executors.newSingleThreadExecutor();
    Future<HttpResponse<String>> waiting =
        slack.submit(() -> entrance.deliver(Payloads.command("t", "hello")));
    await(entered);

    assertThat(entrance.get("/healthz").statusCode()).isEqualTo(200);
    leave.countDown();
    assertThat(waiting.get(20, TimeUnit.SECONDS).body()).contains("late card");
    slack.shutdown();
  }

  @Test
  void lets_a_listener_finish_before_it_closes() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    Future<HttpResponse<String>> waiting =
        both.submit(() -> entrance.deliver(Payloads.command("t", "hello")));
    await(entered);
    int port = entrance.port();
    Future<?> closing = both.submit(() -> entrance.closeDoor());
    awaitShut(port);
    assertThatThrownBy(() -> closing.get(500, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    leave.countDown();

    assertThat(waiting.get(20, TimeUnit.SECONDS).body()).contains("late card");
    closing.get(20, TimeUnit.SECONDS);
    both.shutdown();
  }

  @Test
  void says_so_where_the_port_is_taken() {
    Operations operations = new Operations(new Meters(), List.of());

    assertThatThrownBy(() -> HttpDoor.forOperators(entrance.port(), operations))
        .isInstanceOf(IOException.class)
        .hasMessage("Port " + entrance.port() + " cannot be opened; set PORT to a free one");
  }
}
