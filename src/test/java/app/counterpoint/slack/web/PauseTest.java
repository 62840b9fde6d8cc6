package app.counterpoint.slack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PauseTest {
  @Test
  void lets_the_time_pass() {
    long start = System.nanoTime();

    Pause.REAL.sleep(Duration.ofMillis(20));

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(15));
  }

  @Test
  void returns_at_once_when_interrupted_and_says_so() {
    Thread.currentThread().interrupt();

    Pause.REAL.sleep(Duration.ofHours(1));

    assertThat(Thread.interrupted()).isTrue();
  }
}
