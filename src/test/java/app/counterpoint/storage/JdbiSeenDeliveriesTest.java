package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.workspace.SeenDeliveries;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiSeenDeliveriesTest {
  private final SeenDeliveries seen;

  JdbiSeenDeliveriesTest(TestDatabase where) {
    seen = new JdbiSeenDeliveries(where.empty());
  }

  @Test
  void takes_a_delivery_the_first_time() {
    assertThat(seen.first("Ev1", NOON)).isTrue();
  }

  @Test
  void does_not_take_it_again() {
    seen.first("Ev1", NOON);
    assertThat(seen.first("Ev1", LATER)).isFalse();
  }

  @Test
  void takes_another() {
    seen.first("Ev1", NOON);
    assertThat(seen.first("Ev2", NOON)).isTrue();
  }

  @Test
  void takes_ids_that_differ_in_a_capital() {
    seen.first("EvA", NOON);
    assertThat(seen.first("Eva", NOON)).isTrue();
  }
}
