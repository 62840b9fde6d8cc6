package app.counterpoint.nudges;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Herald.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When nudges go out: in time, late, once or again and again. */
class NudgerTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);

  private final World world = new World();

  @Test
  void sends_to_every_channel_once() {
    world.once();
    world.works(DAY);

    assertThat(world.posted()).containsExactlyInAnyOrder(World.ACME, World.INITECH);
  }

  @Test
  void is_finished_and_forgets_the_note_once_all_is_sent() {
    world.once();
    world.works(MINUTE);

    assertThat(world.now().state()).isEqualTo(Nudge.State.FINISHED);
    assertThat(world.now().note()).isEmpty();
    assertThat(world.agenda.size()).isZero();
  }

  @Test
  void keeps_the_note_while_a_delivery_is_open() {
    world.herald.before.put(World.ACME, new Herald.Outcome.NotYet(Duration.ZERO));
    world.once();
    world.works(MINUTE);

    assertThat(world.now().state()).isEqualTo(Nudge.State.SCHEDULED);
    assertThat(world.now().note()).isEqualTo("a note");
  }

  @Test
  void is_finished_at_once_where_no_channel_is_found() {
    world.nudges.schedule(World.nudge(Repeat.NEVER, Target.found(Target.Scope.WATCHED)));
    world.works(MINUTE);

    assertThat(world.now().state()).isEqualTo(Nudge.State.FINISHED);
  }

  @Test
  void sends_every_weekday() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.works(Duration.ofDays(7).minusSeconds(1));

    assertThat(world.posted()).hasSize(5);
    assertThat(world.agenda.wish(world.now())).contains(World.START.plus(Duration.ofDays(7)));
    assertThat(world.herald.told).isEmpty();
  }

  @Test
  void waits_for_the_time() {
    Instant before = World.START.minus(HOUR);
    world.clock.turn(HOUR.negated());
    world.nudges.schedule(World.nudge(Repeat.NEVER).dealtWithUntil(before));
    world.works(HOUR.minusSeconds(1));

    assertThat(world.posted()).isEmpty();
    assertThat(world.nudger.nudgeDue("nudge")).contains(World.START);
  }

  @Test
  void knows_nothing_of_a_nudge_that_is_gone() {
    assertThat(world.nudger.nudgeDue("gone")).isEmpty();
    assertThat(world.nudger.deliver("gone")).isEmpty();
  }

  @Test
  void tries_again_until_slack_says_which_channels() {
    world.herald.watched = Optional.empty();
    world.nudges.schedule(World.nudge(Repeat.NEVER, Target.found(Target.Scope.WATCHED)));
    world.works(HOUR);
    world.herald.watched = Optional.of(List.of(World.ACME));
    world.works(HOUR);

    assertThat(world.posted()).containsExactly(World.ACME);
  }

  @Test
  void tries_again_until_slack_says_whether_the_manager_is_here() {
    world.herald.ownerIsHere = Optional.empty();
    world.once();
    world.works(HOUR);
    assertThat(world.log.all()).isEmpty();
    world.herald.ownerIsHere = Optional.of(true);
    world.works(HOUR);

    assertThat(world.posted()).hasSize(2);
  }

  @Test
  void three_weekdays_without_the_app_give_one_late_nudge_and_one_report() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.sleeps(Duration.ofDays(2).plusHours(3));
    world.restart();
    world.works(HOUR);

    assertThat(world.posted()).containsExactly(World.ACME);
    assertThat(world.log.all().get(0).due()).isEqualTo(World.START.plus(Duration.ofDays(2)));
    assertThat(world.herald.told).hasSize(1);
    assertThat(((Report.RunsMissed) world.herald.told.get(0)).runs()).isEqualTo(2);
  }

  @Test
  void what_is_too_late_is_only_told() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.sleeps(DAY.plus(World.WINDOW).plus(MINUTE));
    world.works(HOUR);

    assertThat(world.posted()).isEmpty();
    assertThat(((Report.RunsMissed) world.herald.told.get(0)).runs()).isEqualTo(2);
    assertThat(world.agenda.wish(world.now())).contains(World.START.plus(Duration.ofDays(2)));
  }

  @Test
  void a_single_nudge_that_is_too_late_is_told_and_finished() {
    world.once();
    world.sleeps(World.WINDOW.plus(MINUTE));
    world.works(HOUR);

    assertThat(world.herald.told).hasSize(1);
    assertThat(world.now().state()).isEqualTo(Nudge.State.FINISHED);
  }

  @Test
  void tells_of_missed_times_as_soon_as_it_can_and_sends_without_waiting() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.sleeps(DAY);
    world.herald.listens = false;
    world.works(HOUR);
    assertThat(world.posted()).hasSize(1);
    world.herald.listens = true;
    world.works(HOUR);

    assertThat(world.posted()).hasSize(1);
    assertThat(world.herald.told).hasSize(1);
  }

  @Test
  void gives_up_telling_a_manager_who_cannot_be_told() {
    world.once();
    world.sleeps(World.WINDOW.plus(MINUTE));
    world.herald.listens = false;
    world.works(Duration.ofDays(2));

    assertThat(world.now().state()).isEqualTo(Nudge.State.FINISHED);
  }

  @Test
  void a_clock_turned_back_doubles_nothing() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.works(HOUR);
    world.clock.turn(Duration.ofHours(-5));
    world.restart();
    world.works(Duration.ofHours(10));

    assertThat(world.posted()).containsExactly(World.ACME);
  }

  @Test
  void a_delivery_planned_by_a_clock_that_ran_ahead_waits_for_its_time() {
    world.once();
    world.nudger.nudgeDue("nudge");
    world.clock.turn(HOUR.negated());
    world.works(MINUTE);
    assertThat(world.posted()).isEmpty();
    world.works(HOUR);

    assertThat(world.posted()).hasSize(2);
  }

  @Test
  void a_clock_turned_on_sends_one_late_nudge_and_no_burst() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.works(HOUR);
    world.clock.turn(Duration.ofDays(14));
    world.works(HOUR);

    assertThat(world.posted()).hasSize(2);
    assertThat(((Report.RunsMissed) world.herald.told.get(0)).runs()).isEqualTo(9);
  }

  @Test
  void a_paused_nudge_is_not_sent_and_its_open_deliveries_end() {
    world.herald.before.put(World.ACME, new Herald.Outcome.NotYet(Duration.ZERO));
    world.once();
    world.works(MINUTE);
    world.nudges.pause("nudge");
    world.herald.before.clear();
    world.works(DAY);

    assertThat(world.posted()).containsExactly(World.INITECH);
    assertThat(world.problems()).containsExactly("paused");
  }

  @Test
  void a_deleted_nudge_is_not_sent() {
    world.once();
    world.nudger.nudgeDue("nudge");
    world.nudges.delete("nudge");
    world.works(DAY);

    assertThat(world.posted()).isEmpty();
    assertThat(world.problems()).containsExactly("deleted", "deleted");
  }

  @Test
  void pauses_a_nudge_whose_manager_left_and_tells_another_once() {
    world.herald.ownerIsHere = Optional.of(false);
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS));
    world.works(Duration.ofDays(3));

    assertThat(world.now().state()).isEqualTo(Nudge.State.PAUSED);
    assertThat(world.posted()).isEmpty();
    assertThat(world.herald.told)
        .containsExactly(new Report.OwnerLeft(World.nudge(Repeat.WEEKDAYS)));
    assertThat(world.herald.listeners)
        .containsExactlyElementsOf(world.herald.other.stream().toList());
  }

  @Test
  void a_manager_who_leaves_before_the_delivery_is_noticed_and_told_of_once() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS));
    world.nudger.nudgeDue("nudge");
    world.herald.ownerIsHere = Optional.of(false);
    world.works(HOUR);

    assertThat(world.posted()).isEmpty();
    assertThat(world.problems()).containsExactlyInAnyOrder("owner_left", "paused");
    assertThat(world.herald.told).hasSize(1);
    assertThat(world.now().state()).isEqualTo(Nudge.State.PAUSED);
  }

  @Test
  void pauses_although_there_is_nobody_else_to_tell() {
    world.herald.ownerIsHere = Optional.of(false);
    world.herald.other = Optional.empty();
    world.once();
    world.works(MINUTE);

    assertThat(world.now().state()).isEqualTo(Nudge.State.PAUSED);
  }

  @Test
  void catches_up_with_a_lost_agenda() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS));
    world.nudger.nudgeDue("nudge");
    world.agenda.lose();
    world.nudger.catchUp();
    world.works(MINUTE);

    assertThat(world.posted()).hasSize(2);
    assertThat(world.agenda.wish(world.now())).contains(World.START.plus(DAY));
  }

  @Test
  void sends_now_and_keeps_to_the_schedule() {
    world.nudges.schedule(
        World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME)))
            .dealtWithUntil(World.START));
    assertThat(world.nudges.sendNow("nudge")).isPresent();
    world.works(HOUR);
    assertThat(world.posted()).hasSize(1);
    world.works(DAY);

    assertThat(world.posted()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = Nudge.State.class,
      names = {"PAUSED", "FINISHED"})
  void sends_one_that_rests_now_as_another_nudge(Nudge.State state) {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS).in(state));
    world.nudges.sendNow("nudge");
    world.works(HOUR);

    assertThat(world.posted()).hasSize(2);
    assertThat(world.now().state()).isEqualTo(state);
  }

  @Test
  void sends_now_as_soon_as_slack_says_which_channels() {
    world.nudges.schedule(
        World.nudge(Repeat.WEEKDAYS, Target.found(Target.Scope.WATCHED))
            .dealtWithUntil(World.START));
    world.herald.watched = Optional.empty();
    world.nudges.sendNow("nudge");
    world.works(MINUTE);
    world.herald.watched = Optional.of(List.of(World.ACME));
    world.works(HOUR);

    assertThat(world.posted()).containsExactly(World.ACME);
  }

  @Test
  void sends_nothing_now_that_is_deleted() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS).in(Nudge.State.DELETED));

    assertThat(world.nudges.sendNow("nudge")).isEmpty();
    assertThat(world.log.all()).isEmpty();
  }

  @Test
  void a_resumed_nudge_goes_out_at_its_next_time() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME))));
    world.nudges.pause("nudge");
    world.sleeps(DAY.plus(HOUR));
    world.nudges.resume("nudge");
    world.works(DAY);

    assertThat(world.posted()).hasSize(1);
    assertThat(world.herald.told).isEmpty();
  }

  @Test
  void only_a_paused_nudge_is_resumed_and_only_a_scheduled_one_paused() {
    world.nudges.schedule(World.nudge(Repeat.WEEKDAYS).in(Nudge.State.FINISHED));

    assertThat(world.nudges.resume("nudge").map(Nudge::state)).contains(Nudge.State.FINISHED);
    assertThat(world.nudges.pause("nudge").map(Nudge::state)).contains(Nudge.State.FINISHED);
  }

  @Test
  void an_edit_does_not_bring_back_times_gone_by() {
    Nudge opened = World.nudge(Repeat.WEEKDAYS, Target.chosen(List.of(World.ACME)));
    world.nudges.schedule(opened);
    world.works(HOUR);
    world.nudges.edit(opened);
    world.works(HOUR);

    assertThat(world.posted()).hasSize(1);
    assertThat(world.now().dealtWith()).isEqualTo(World.START);
  }

  @Test
  void an_edited_nudge_goes_out_at_its_new_time() {
    Nudge opened = World.nudge(Repeat.NEVER, Target.chosen(List.of(World.ACME)));
    world.nudges.schedule(opened);
    world.works(HOUR);
    Schedule tomorrow = Schedule.once(World.START.plus(DAY), World.BERLIN);
    Nudge edited =
        new Nudge(
            opened.id(),
            opened.owner(),
            opened.snippet(),
            opened.half(),
            opened.tone(),
            opened.note(),
            opened.target(),
            tomorrow,
            opened.takeDownAfter(),
            Nudge.State.SCHEDULED,
            world.clock.instant());
    world.nudges.edit(edited);
    world.works(DAY);

    assertThat(world.posted()).hasSize(2);
  }
}
