package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HousekeepingTest {
  @Test
  void goes_on_after_a_failure() throws Exception {
    CountDownLatch twice = new CountDownLatch(2);
    try (Housekeeping house = new Housekeeping()) {
      house.every(
          Duration.ofMillis(1),
          "a test",
          () -> {
            twice.countDown();
            throw new IllegalStateException("not today");
          });

      assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }
}
