package app.counterpoint.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The app ends after each of its deeds in turn and starts again. */
class CrashTest {
  private static final int MORE_THAN_ALL = 60;
  private static final Duration LONG = Duration.ofHours(2);

  static List<Arguments> crashes() {
    return IntStream.rangeClosed(1, MORE_THAN_ALL)
        .boxed()
        .flatMap(
            deed ->
                List.of(MemoryHerald.Fate.values()).stream().map(fate -> Arguments.of(deed, fate)))
        .toList();
  }

  @ParameterizedTest(name = "after deed {0}, {1}")
  @MethodSource("crashes")
  void none_is_lost_and_none_doubled(int deed, MemoryHerald.Fate fate) {
    World world = new World();
    world.crashes.after(deed);
    world.herald.fate = fate;
    world.survives(() -> world.nudges.schedule(World.nudge(Repeat.WEEKDAYS)));
    world.survives(() -> world.works(Duration.ofMinutes(1)));
    world.herald.fate = MemoryHerald.Fate.MADE;
    world.survives(() -> world.works(LONG));
    world.works(LONG);

    assertThat(world.posted()).containsExactlyInAnyOrder(World.ACME, World.INITECH);
    assertThat(world.states()).containsOnly(Delivery.State.POSTED);
    assertThat(new HashSet<>(world.log.remembered())).hasSize(2);
    assertThat(world.agenda.wish(world.now())).contains(World.START.plus(Duration.ofDays(1)));
  }

  @ParameterizedTest(name = "after deed {0}")
  @MethodSource("deeds")
  void a_refusal_is_told_and_ends_the_delivery(int deed) {
    World world = new World();
    world.crashes.after(deed);
    world.herald.afterClaim.put(World.ACME, new Herald.Outcome.Impossible("is_archived"));
    world.survives(() -> world.nudges.schedule(World.nudge(Repeat.NEVER)));
    world.survives(() -> world.works(LONG));
    world.works(LONG);

    assertThat(world.posted()).containsExactly(World.INITECH);
    assertThat(world.herald.told).isNotEmpty();
    assertThat(world.problems()).containsExactly("is_archived");
    assertThat(world.now().state()).isEqualTo(Nudge.State.FINISHED);
  }

  static IntStream deeds() {
    return IntStream.rangeClosed(1, MORE_THAN_ALL);
  }
}
