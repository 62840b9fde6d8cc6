package app.counterpoint.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Herald.Outcome;
import app.counterpoint.nudges.Herald.Report;
import app.counterpoint.sharing.Post;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The life of a delivery: posted once, or ended with a word to the manager. */
class CarrierTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final World world = new World();
  private final Nudge nudge = World.nudge(Repeat.NEVER, Target.chosen(List.of(World.ACME)));

  private void scheduled() {
    world.nudges.schedule(nudge);
    world.nudger.nudgeDue("nudge");
  }

  private Delivery delivery() {
    return world.log.all().get(0);
  }

  @Test
  void holds_back_what_others_can_read_and_tells() {
    Audience audience = Audience.external(Optional.of("deal-acme"), Why.SHARED);
    world.herald.before.put(World.ACME, new Outcome.HeldBack(audience));
    scheduled();
    world.works(HOUR);

    assertThat(world.posted()).isEmpty();
    assertThat(world.problems()).containsExactly("shared");
    assertThat(world.herald.told)
        .containsExactly(
            new Report.HeldBack(nudge.dealtWithUntil(World.START), World.ACME, audience));
  }

  @Test
  void ends_what_slack_refused_and_tells_and_remembers_no_post() {
    world.herald.afterClaim.put(World.ACME, new Outcome.Impossible("is_archived"));
    scheduled();
    world.works(HOUR);

    assertThat(world.problems()).containsExactly("is_archived");
    assertThat(world.log.remembered()).isEmpty();
    assertThat(((Report.Impossible) world.herald.told.get(0)).problem()).isEqualTo("is_archived");
  }

  @Test
  void ends_what_cannot_even_be_claimed() {
    world.herald.before.put(World.ACME, new Outcome.Impossible("not_in_channel"));
    scheduled();
    world.works(HOUR);

    assertThat(world.problems()).containsExactly("not_in_channel");
  }

  @Test
  void waits_as_slack_asks() {
    world.herald.afterClaim.put(World.ACME, new Outcome.NotYet(Duration.ofSeconds(40)));
    scheduled();
    assertThat(world.nudger.deliver(delivery().key()))
        .contains(World.START.plus(Duration.ofSeconds(40)));
    assertThat(world.states()).containsExactly(Delivery.State.DUE);
    assertThat(world.log.remembered()).isEmpty();

    world.herald.afterClaim.clear();
    assertThat(world.nudger.deliver(delivery().key()))
        .contains(World.START.plus(Duration.ofSeconds(40)));
    assertThat(world.posted()).isEmpty();
  }

  @Test
  void a_silence_ends_when_the_clock_is_turned_back() {
    world.herald.afterClaim.put(World.ACME, new Outcome.NotYet(Duration.ofSeconds(40)));
    scheduled();
    world.clock.turn(MINUTE);
    world.nudger.deliver(delivery().key());
    world.clock.turn(SECOND.negated());
    world.herald.afterClaim.clear();
    world.nudger.deliver(delivery().key());

    assertThat(world.posted()).hasSize(1);
  }

  @Test
  void tries_less_often_the_longer_it_takes() {
    world.herald.before.put(World.ACME, new Outcome.NotYet(Duration.ZERO));
    scheduled();
    assertThat(again()).isEqualTo(Duration.ofSeconds(10));
    world.clock.turn(Duration.ofMinutes(4));
    assertThat(again()).isEqualTo(MINUTE);
    world.clock.turn(HOUR);
    assertThat(again()).isEqualTo(Duration.ofMinutes(5));
  }

  private Duration again() {
    Instant at = world.nudger.deliver(delivery().key()).orElseThrow();
    return Duration.between(world.clock.instant(), at);
  }

  @Test
  void an_hour_without_slack_delays_and_then_delivers() {
    world.herald.before.put(World.ACME, new Outcome.NotYet(Duration.ZERO));
    scheduled();
    world.works(HOUR);
    world.herald.before.clear();
    world.works(HOUR);

    assertThat(world.posted()).hasSize(1);
    assertThat(world.herald.told).isEmpty();
  }

  @Test
  void a_day_without_slack_is_told_once_slack_is_back() {
    world.herald.before.put(World.ACME, new Outcome.NotYet(Duration.ZERO));
    scheduled();
    world.herald.ownerIsHere = Optional.empty();
    world.works(Duration.ofDays(1));
    assertThat(world.herald.told).isEmpty();
    world.herald.ownerIsHere = Optional.of(true);
    world.herald.before.clear();
    world.works(HOUR);

    assertThat(world.posted()).isEmpty();
    assertThat(world.herald.told)
        .containsExactly(new Report.Missed(nudge.dealtWithUntil(World.START), World.ACME));
    assertThat(world.problems()).containsExactly("missed");
  }

  @Test
  void gives_up_telling_after_a_day() {
    world.herald.listens = false;
    world.herald.before.put(World.ACME, new Outcome.Impossible("is_archived"));
    scheduled();
    world.works(HOUR);
    assertThat(world.states()).containsExactly(Delivery.State.DUE);
    world.works(Duration.ofDays(2));

    assertThat(world.states()).containsExactly(Delivery.State.ENDED);
  }

  @Test
  void an_uncertain_post_is_found_and_not_made_again() {
    world.herald.fate = MemoryHerald.Fate.MADE_UNHEARD;
    scheduled();
    world.works(HOUR);

    assertThat(world.posted()).hasSize(1);
    assertThat(world.states()).containsExactly(Delivery.State.POSTED);
  }

  @Test
  void a_post_that_was_lost_is_made_again_once_that_is_sure() {
    world.herald.fate = MemoryHerald.Fate.LOST;
    scheduled();
    world.works(World.PACE.settled().minusSeconds(1));
    world.herald.fate = MemoryHerald.Fate.MADE;
    assertThat(world.posted()).isEmpty();
    world.works(SECOND);

    assertThat(world.posted()).hasSize(1);
  }

  @Test
  void a_post_of_which_nothing_can_be_found_out_is_told_and_remembered() {
    world.herald.fate = MemoryHerald.Fate.MADE_UNHEARD;
    world.herald.remembers = false;
    scheduled();
    world.works(World.WINDOW);
    assertThat(world.states()).containsExactly(Delivery.State.CLAIMED);
    world.works(HOUR);

    assertThat(world.problems()).containsExactly("lost");
    assertThat(world.herald.told)
        .containsExactly(new Report.Lost(nudge.dealtWithUntil(World.START), World.ACME));
    assertThat(world.log.remembered()).hasSize(1);
  }

  @Test
  void a_post_that_was_lost_is_not_made_again_after_a_pause() {
    world.herald.fate = MemoryHerald.Fate.LOST;
    scheduled();
    world.works(SECOND);
    world.nudges.pause("nudge");
    world.works(HOUR);

    assertThat(world.problems()).containsExactly("paused");
    assertThat(world.log.remembered()).isEmpty();
  }

  @Test
  void what_somebody_else_claimed_is_left_to_them() {
    scheduled();
    Post theirs =
        new Post(
            delivery().key(),
            World.ACME,
            Optional.empty(),
            World.MORGAN,
            "target-price",
            world.clock.instant(),
            Optional.empty());
    Claim second = new Claim(world.log, World.PACE, world.clock);

    assertThat(new Claim(world.log, World.PACE, world.clock).test(theirs)).isTrue();
    assertThat(second.test(theirs)).isFalse();
    second.giveBack();
    assertThat(world.states()).containsExactly(Delivery.State.CLAIMED);
    assertThat(world.nudger.deliver(delivery().key()))
        .contains(World.START.plus(World.PACE.settled()));
  }

  @Test
  void a_claim_that_came_too_late_is_given_back_unused() {
    world.herald.claimTakes = World.PACE.settled().dividedBy(4).plusMillis(1);
    scheduled();
    world.nudger.deliver(delivery().key());

    assertThat(world.posted()).isEmpty();
    assertThat(world.states()).containsExactly(Delivery.State.DUE);

    world.herald.claimTakes = Duration.ZERO;
    world.works(HOUR);
    assertThat(world.posted()).hasSize(1);
  }

  @Test
  void a_settled_delivery_is_left_alone() {
    scheduled();
    world.works(MINUTE);

    assertThat(world.nudger.deliver(delivery().key())).isEmpty();
    assertThat(world.posted()).hasSize(1);
  }
}
