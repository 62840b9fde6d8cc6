package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.localslack.Delivered;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.metrics.Meters;
import com.slack.api.bolt.App;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way in over a real WebSocket. */
class SocketDoorTest {
  private static final SocketDoor.Patience SHORT =
      new SocketDoor.Patience(
          Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(20));
  private static final SocketDoor.Patience NONE =
      new SocketDoor.Patience(Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ZERO);
  private static final String RILEY = "U0RILEY";
  private static final String ACME = "C0ACME";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private final CountDownLatch entered = new CountDownLatch(10);
  private final CountDownLatch leave = new CountDownLatch(1);
  private final Meters meters = new Meters();
  private Connection connection;
  private SocketDoor door;

  @BeforeEach
  void open() throws Exception {
    local.slack().waitsAtMost(Duration.ofSeconds(20));
    connection = Connection.to(local.slack().apiUrl(), local.slack().botToken());
    door = SocketDoor.open(connection, local.slack().appToken(), intake(), SHORT);
  }

  private Intake intake() {
    App app = connection.app();
    app.command(
        "/procurement-tips",
        (request, context) -> {
          if (request.getPayload().getText().equals("slow")) {
            entered.countDown();
            await(leave);
          }
          return context.ack("card");
        });
    app.start();
    return new Intake(app, new SeenInMemory(), meters, local.clock(), incident -> "Sorry");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void eventually(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  @AfterEach
  void close() throws IOException {
    leave.countDown();
    door.close();
    connection.close();
  }

  private Delivered type(String text) {
    return local.slack().as(RILEY).types(ACME, "/procurement-tips " + text);
  }

  @Test
  void answers_a_command() {
    assertThat(type("hello").json().path("text").asText()).isEqualTo("card");
  }

  @Test
  void opens_one_connection() {
    assertThat(local.slack().calls().named("apps.connections.open")).hasSize(1);
    assertThat(local.slack().sockets()).isEqualTo(1);
  }

  @Test
  void is_ready_while_connected() {
    assertThat(door.lacking()).isEmpty();
  }

  @Test
  void times_acks() {
    type("hello");

    assertThat(meters.scrape()).contains("counterpoint_ack_seconds_count{surface=\"command\"} 1");
  }

  @Test
  void works_on_ten_requests_at_a_time() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(10);
    for (int i = 0; i < 10; i++) {
      people.execute(() -> type("slow"));
    }

    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();
    leave.countDown();
    people.shutdown();
  }

  @Test
  void answers_what_is_under_way_before_it_closes() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    Future<Delivered> waiting = both.submit(() -> type("slow"));
    eventually(() -> entered.getCount() == 9);
    Future<?> closing =
        both.submit(
            () -> {
              door.close();
              return "";
            });
    leave.countDown();

    assertThat(waiting.get(20, TimeUnit.SECONDS).isAcked()).isTrue();
    closing.get(20, TimeUnit.SECONDS);
    both.shutdown();
  }

  @Test
  void does_not_wait_for_ever_for_a_listener() throws Exception {
    SocketDoor other = SocketDoor.open(connection, local.slack().appToken(), intake(), NONE);
    door.close();
    eventually(() -> local.slack().sockets() == 1);
    ExecutorService person = Executors.newSingleThreadExecutor();
    person.execute(() -> type("slow"));
    eventually(() -> entered.getCount() == 9);

    other.close();
    eventually(() -> local.slack().sockets() == 0);
    person.shutdownNow();
  }

  @Test
  void closes_at_once_when_it_is_interrupted() throws Exception {
    Thread.currentThread().interrupt();
    door.close();

    assertThat(Thread.interrupted()).isTrue();
    eventually(() -> local.slack().sockets() == 0);
  }

  @Test
  void says_that_it_is_not_connected() throws Exception {
    local.slack().fails("apps.connections.open", Failure.refused("internal_error"));
    local.slack().refreshesSockets();

    eventually(() -> door.lacking().isPresent());
    assertThat(door.lacking()).contains("Socket Mode is not connected to Slack");
  }

  @Test
  void follows_slack_to_a_new_connection() throws Exception {
    local.slack().refreshesSockets();

    eventually(() -> local.slack().calls().named("apps.connections.open").size() > 1);
    eventually(() -> type("hello").isAcked());
  }

  @Test
  void starts_anew_when_it_stays_without_a_connection() throws Exception {
    local.slack().fails("apps.connections.open", Failure.refused("internal_error"), 3);
    local.slack().refreshesSockets();
    eventually(() -> door.lacking().isPresent());

    eventually(() -> door.lacking().isEmpty());
    assertThat(type("hello").isAcked()).isTrue();
  }

  @Test
  void refuses_a_token_that_slack_does_not_take() {
    assertThatThrownBy(() -> SocketDoor.open(connection, "xapp-000000000000-none", intake()))
        .isInstanceOf(IOException.class)
        .hasMessage("Slack did not take SLACK_APP_TOKEN");
  }

  @Test
  void does_not_open_while_slack_is_down() {
    local.slack().fails("apps.connections.open", Failure.serverError());

    assertThatThrownBy(() -> SocketDoor.open(connection, local.slack().appToken(), intake()))
        .isInstanceOf(IOException.class);
  }
}
