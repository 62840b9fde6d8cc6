package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.MORGAN;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.SettableClock;
import app.counterpoint.nudges.Errand;
import app.counterpoint.nudges.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SchedulerAgendaTest {
  private static final Pace QUICK =
      new Pace(
          Duration.ofMillis(20),
          Duration.ofMillis(200),
          Duration.ofSeconds(1),
          Duration.ofHours(6));

  private final SettableClock clock = new SettableClock(NOON);
  private final BlockingQueue<String> run = new LinkedBlockingQueue<>();
  private final Database database;
  private final SchedulerAgenda agenda;

  SchedulerAgendaTest(TestDatabase where) {
    database = where.empty();
    agenda = new SchedulerAgenda(database, clock);
  }

  @AfterEach
  void ends() {
    agenda.close();
  }

  private Optional<Instant> done(String id) {
    run.add(id);
    return Optional.empty();
  }

  private void begins() {
    agenda.begin(
        id -> done("nudge " + id), id -> done("delivery " + id), id -> done("digest " + id), QUICK);
  }

  private @Nullable String next() throws InterruptedException {
    return run.poll(20, TimeUnit.SECONDS);
  }

  /** The next, however many minutes have to go by. */
  private String nextInMinutes() throws InterruptedException {
    String found = run.poll(50, TimeUnit.MILLISECONDS);
    for (int minutes = 0; found == null && minutes < 400; minutes++) {
      clock.turn(Duration.ofMinutes(1));
      found = run.poll(50, TimeUnit.MILLISECONDS);
    }
    return Objects.requireNonNull(found);
  }

  /** Whatever would have been run with it, has been begun. Errands are run side by side. */
  private void assertNothingBut(String... expected) throws InterruptedException {
    agenda.delivery("last", NOON.minusSeconds(1));
    List<@Nullable String> seen = new ArrayList<>();
    for (int i = 0; i <= expected.length; i++) {
      seen.add(next());
    }
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of(expected), Stream.of("delivery last")).toList());
  }

  @Test
  void runs_what_was_entered_before_it_began() throws Exception {
    agenda.nudge("n1", NOON);
    begins();
    assertThat(next()).isEqualTo("nudge n1");
  }

  @Test
  void runs_what_is_due_as_soon_as_it_is_entered() throws Exception {
    begins();
    agenda.delivery("k1", NOON);
    assertThat(next()).isEqualTo("delivery k1");
  }

  @Test
  void waits_until_it_is_time() throws Exception {
    agenda.nudge("n1", NOON.plusSeconds(1));
    begins();
    assertNothingBut();
    clock.turn(Duration.ofSeconds(1));
    assertThat(next()).isEqualTo("nudge n1");
  }

  @Test
  void takes_the_last_wish_for_a_nudge() throws Exception {
    agenda.nudge("n1", NOON.minusSeconds(9));
    agenda.nudge("n1", NOON.plusSeconds(9));
    begins();
    assertNothingBut();
  }

  @Test
  void takes_the_first_wish_for_a_delivery() throws Exception {
    agenda.delivery("k1", NOON.minusSeconds(9));
    agenda.delivery("k1", NOON.plusSeconds(9));
    begins();
    assertThat(next()).isEqualTo("delivery k1");
  }

  @Test
  void takes_the_first_wish_for_a_digest_and_forgets_one_that_is_struck_out() throws Exception {
    agenda.digest(RILEY, NOON);
    agenda.digest(RILEY, NOON.plusSeconds(9));
    agenda.digest(MORGAN, NOON);
    agenda.strikeDigest(MORGAN);
    begins();
    assertNothingBut("digest U0RILEY");
  }

  @Test
  void forgets_a_nudge_that_is_struck_out() throws Exception {
    agenda.nudge("n1", NOON.minusSeconds(9));
    agenda.strike("n1");
    agenda.strike("never entered");
    begins();
    assertNothingBut();
  }

  @Test
  void runs_an_errand_again_when_it_wishes() throws Exception {
    AtomicBoolean first = new AtomicBoolean(true);
    Errand twice =
        id -> {
          run.add("nudge " + id);
          return Optional.of(NOON.plusSeconds(5)).filter(at -> first.getAndSet(false));
        };
    agenda.nudge("n1", NOON);
    agenda.begin(twice, this::done, this::done, QUICK);
    assertThat(next()).isEqualTo("nudge n1");
    clock.turn(Duration.ofSeconds(5));
    assertThat(next()).isEqualTo("nudge n1");
  }

  @Test
  void runs_an_errand_again_that_failed() throws Exception {
    AtomicBoolean first = new AtomicBoolean(true);
    Errand failing =
        id -> {
          run.add("nudge " + id);
          if (first.getAndSet(false)) {
            throw new IllegalStateException("on purpose");
          }
          return Optional.empty();
        };
    agenda.nudge("n1", NOON);
    agenda.begin(failing, this::done, this::done, QUICK);
    assertThat(next()).isEqualTo("nudge n1");
    assertThat(nextInMinutes()).isEqualTo("nudge n1");
  }

  @Test
  void lets_an_entry_be_made_and_struck_out_from_within_its_own_errand() throws Exception {
    Errand selfish =
        id -> {
          agenda.nudge(id, NOON.plusSeconds(9));
          agenda.strike(id);
          return done(id);
        };
    agenda.nudge("n1", NOON);
    agenda.begin(selfish, this::done, this::done, QUICK);
    assertThat(next()).isEqualTo("n1");
  }

  @Test
  void runs_what_is_due_when_the_clock_has_jumped_back() throws Exception {
    begins();
    assertNothingBut();
    clock.turn(Duration.ofHours(-2));
    new SchedulerAgenda(database, clock).nudge("n1", clock.instant());
    assertThat(next()).isEqualTo("nudge n1");
  }

  @Test
  void leaves_what_is_due_for_another_copy_when_it_is_closed() throws Exception {
    begins();
    agenda.close();
    agenda.nudge("n1", NOON);
    try (SchedulerAgenda other = new SchedulerAgenda(database, clock)) {
      other.begin(id -> done("other " + id), this::done, this::done, QUICK);
      assertThat(next()).isEqualTo("other n1");
    }
  }
}
