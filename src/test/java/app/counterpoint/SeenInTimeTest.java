package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.workspace.SeenDeliveries;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SeenInTimeTest {
  private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
  private static final Duration LONG = Duration.ofMinutes(1);

  private static boolean first(SeenDeliveries seen, Duration patience) {
    try (SeenInTime inTime = new SeenInTime(seen, patience)) {
      return inTime.first("Ev1", NOON);
    }
  }

  @Test
  void says_what_the_store_says() {
    assertThat(first((id, at) -> id.equals("Ev1") && at.equals(NOON), LONG)).isTrue();
  }

  @Test
  void fails_as_the_store_fails() {
    SeenDeliveries broken =
        (id, at) -> {
          throw new UnsupportedOperationException("gone");
        };

    assertThatThrownBy(() -> first(broken, LONG))
        .hasCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void does_not_wait_for_a_store_that_does_not_say() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    SeenDeliveries slow =
        (id, at) -> {
          asked.countDown();
          await(never);
          written.countDown();
          return true;
        };

    assertThatThrownBy(() -> first(slow, Duration.ofMillis(1))).hasMessageContaining("in time");
    assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
    never.countDown();
    assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void fails_for_whoever_is_interrupted() {
    CountDownLatch never = new CountDownLatch(1);
    SeenDeliveries slow =
        (id, at) -> {
          await(never);
          return true;
        };
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> first(slow, LONG)).hasMessage("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    never.countDown();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
