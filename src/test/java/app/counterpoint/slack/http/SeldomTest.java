package app.counterpoint.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SeldomTest {
  private final SettableClock clock = new SettableClock(Instant.EPOCH);
  private final Seldom seldom = new Seldom(clock, Duration.ofMinutes(1));

  @Test
  void is_due_at_first() {
    assertThat(seldom.isDue()).isTrue();
  }

  @Test
  void is_not_due_again_before_its_time() {
    seldom.isDue();
    clock.turn(Duration.ofSeconds(59));

    assertThat(seldom.isDue()).isFalse();
  }

  @Test
  void is_due_again_when_the_time_is_up() {
    seldom.isDue();
    clock.turn(Duration.ofMinutes(1));

    assertThat(seldom.isDue()).isTrue();
  }

  @Test
  void waits_from_the_last_yes() {
    seldom.isDue();
    clock.turn(Duration.ofSeconds(90));
    seldom.isDue();
    clock.turn(Duration.ofSeconds(59));

    assertThat(seldom.isDue()).isFalse();
  }
}
