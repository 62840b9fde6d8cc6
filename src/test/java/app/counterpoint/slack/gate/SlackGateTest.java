package app.counterpoint.slack.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Channel;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Seed;
import app.counterpoint.localslack.Sharing;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackConnection;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackGateTest {
  private static final String TEAM = Seed.demo().app().team();
  private static final ChannelId ACME = new ChannelId("C0ACME");
  private static final ChannelId CROWD = new ChannelId("C0CROWD");
  private static final ChannelId PRIVATE = new ChannelId("C0PRIVATE");
  private static final PersonId RILEY = new PersonId("U0RILEY");
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static final PersonId CASEY = new PersonId("U0CASEY");
  private static final Duration LONG = Duration.ofSeconds(30);

  @RegisterExtension
  final LocalSlackExtension local =
      LocalSlackExtension.of(Seed.demo().with(Channel.closed(PRIVATE.value(), "hidden", TEAM)));

  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private SlackGate gate;

  @BeforeEach
  void open() {
    gate = gate(threads);
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void a_channel_of_our_own_people_is_internal() {
    assertThat(gate.audience(ACME)).isEqualTo(Audience.internal("deal-acme", 2));
  }

  @Test
  void a_connected_channel_is_external() {
    assertThat(gate.audience(new ChannelId("C0GLOBEX")))
        .isEqualTo(Audience.external(Optional.of("deal-globex"), Why.SHARED));
  }

  @Test
  void a_public_post_trusts_nobodys_standing_for_longer_than_half_a_minute() {
    gate.audience(ACME);
    gate.forPublicPosts().audience(ACME);
    local.slack().admin().makesGuest(RILEY.value()); // word of it goes to another copy of the app
    local.turnClock(Duration.ofSeconds(31));

    assertThat(gate.forPublicPosts().audience(ACME).why()).contains(Why.GUEST);
    assertThat(gate.audience(ACME).why()).isEmpty();
  }

  @Test
  void an_invitation_that_no_event_announced_is_seen() {
    gate.audience(ACME);
    local.slack().admin().invites("T0GLOBEX", ACME.value());

    assertThat(gate.audience(ACME).why()).contains(Why.SHARE_PENDING);
  }

  @Test
  void a_guest_who_joins_makes_a_channel_external() {
    local.slack().admin().changes(person(7).with(Person.Flag.GUEST));
    local.slack().admin().adds(person(7).id(), ACME.value());

    assertThat(gate.audience(ACME).why()).contains(Why.GUEST);
  }

  @Test
  void a_private_channel_that_the_app_is_not_in_is_unknown() {
    assertThat(gate.audience(PRIVATE).why()).contains(Why.NOT_A_MEMBER);
  }

  @Test
  void a_public_channel_that_the_app_was_removed_from_is_unknown() {
    local.slack().admin().removes(local.slack().app().botUser(), ACME.value());

    assertThat(gate.audience(ACME).why()).contains(Why.NOT_A_MEMBER);
  }

  @ParameterizedTest
  @MethodSource("outages")
  void not_knowing_is_never_internal(String method, Failure failure, Why why) {
    local.slack().fails(method, failure);

    assertThat(gate.audience(ACME).why()).contains(why);
  }

  static Stream<Arguments> outages() {
    return Stream.of("auth.test", "conversations.info", "conversations.members", "users.info")
        .flatMap(
            method ->
                Stream.of(
                    Arguments.of(method, Failure.rateLimited(1), Why.NO_ANSWER),
                    Arguments.of(method, Failure.serverError(), Why.NO_ANSWER),
                    Arguments.of(method, Failure.malformedJson(), Why.NO_ANSWER),
                    Arguments.of(method, Failure.refused("missing_scope"), Why.NO_ANSWER),
                    Arguments.of(method, lost(), whyOfLost(method))));
  }

  private static Failure lost() {
    return Failure.withoutKeys("team_id", "shared_team_ids", "members");
  }

  private static Why whyOfLost(String method) {
    return method.equals("auth.test") ? Why.NO_ANSWER : Why.FACTS_MISSING;
  }

  @Test
  void a_list_of_members_that_does_not_say_whether_it_ends_is_no_list() {
    local.slack().fails("conversations.members", Failure.withoutKeys("next_cursor"));

    assertThat(gate.audience(ACME).why()).contains(Why.FACTS_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is_ext_shared", "is_shared", "pending_shared", "shared_team_ids"})
  void a_channel_of_which_slack_leaves_something_out_is_unknown(String key) {
    local.slack().admin().sharing(ACME.value(), Sharing.none(TEAM).without(key));

    assertThat(gate.audience(ACME).why()).contains(Why.FACTS_MISSING);
  }

  @Test
  void nobody_waits_for_longer_than_the_gate_has_patience() {
    local.slack().fails("conversations.info", Failure.hang());

    assertThat(gate.waiting(Duration.ofMillis(50)).audience(ACME).why()).contains(Why.NO_ANSWER);
  }

  @Test
  void an_outage_is_forgotten_when_it_is_over() {
    local.slack().fails("users.info", Failure.serverError());
    gate.audience(ACME);
    local.slack().recovers("users.info");

    assertThat(gate.audience(ACME).readership().isInternal()).isTrue();
  }

  @Test
  void asks_for_the_channel_each_time_and_for_its_members_once() {
    gate.audience(ACME);
    gate.audience(ACME);

    assertThat(calls("conversations.info")).isEqualTo(2);
    assertThat(calls("users.info")).isEqualTo(3);
    assertThat(calls("auth.test")).isEqualTo(1);
  }

  @Test
  void turns_all_pages_of_the_members() {
    crowd(250);

    assertThat(gate.audience(CROWD)).isEqualTo(Audience.internal("crowd", 250));
  }

  @Test
  void a_guest_on_the_last_page_is_seen() {
    crowd(250);
    local.slack().admin().makesGuest(person(249).id());

    assertThat(gate.audience(CROWD).why()).contains(Why.GUEST);
  }

  @Test
  void too_many_members_to_look_at_is_unknown() {
    crowd(500);

    assertThat(gate.audience(CROWD).why()).contains(Why.TOO_MANY_MEMBERS);
    assertThat(calls("users.info")).isZero();
  }

  @Test
  void a_direct_message_is_read_by_its_one_person() {
    Audience audience = gate.audience(new ChannelId("D0RILEY"));

    assertThat(audience.readership().isInternal()).isTrue();
    assertThat(audience.members()).isEqualTo(1);
  }

  @Test
  void a_direct_message_with_a_customer_is_external() {
    assertThat(gate.audience(new ChannelId("D0CASEY")).why()).contains(Why.FOREIGN_MEMBER);
  }

  @Test
  void one_of_ours_is_remembered_for_ten_minutes() {
    SlackGate still = gate(Runnable::run);
    still.standing(RILEY);
    local.turnClock(Duration.ofMinutes(9));
    still.standing(RILEY);
    assertThat(calls("users.info")).isEqualTo(1);

    local.turnClock(Duration.ofMinutes(2));
    still.standing(RILEY);
    assertThat(calls("users.info")).isEqualTo(2);
  }

  @Test
  void an_outsider_is_asked_for_again_sooner() {
    SlackGate still = gate(Runnable::run);
    still.standing(CASEY);
    local.turnClock(Duration.ofMinutes(3));

    assertThat(still.standing(CASEY)).isEqualTo(Standing.OUTSIDE);
    assertThat(calls("users.info")).isEqualTo(2);
  }

  @Test
  void somebody_who_became_a_guest_is_outside_as_soon_as_the_gate_is_told() {
    gate.standing(RILEY);
    local.slack().admin().makesGuest(RILEY.value());
    gate.personChanged(RILEY);

    assertThat(gate.standing(RILEY)).isEqualTo(Standing.OUTSIDE);
  }

  @Test
  void somebody_of_whom_slack_knows_nothing_is_unknown() {
    assertThat(gate.standing(new PersonId("U0NOBODY"))).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void nobody_is_known_while_we_do_not_know_who_we_are() {
    local.slack().fails("auth.test", Failure.serverError());

    assertThat(gate.standing(RILEY)).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void a_profile_is_there_for_ours_alone() {
    assertThat(gate.profile(MORGAN).map(Profile::admin)).contains(true);
    assertThat(gate.profile(CASEY)).isEmpty();
  }

  @Test
  void a_name_is_remembered_until_the_gate_is_told() {
    gate.name(ACME);
    local.slack().admin().renames(ACME.value(), "deal-acme-emea");
    assertThat(gate.name(ACME)).contains("deal-acme");

    gate.channelChanged(ACME);
    assertThat(gate.name(ACME)).contains("deal-acme-emea");
  }

  @Test
  void a_name_that_slack_does_not_say_is_not_remembered() {
    local.slack().fails("conversations.info", Failure.serverError(), 1);

    assertThat(gate.name(ACME)).isEmpty();
    assertThat(gate.name(ACME)).contains("deal-acme");
  }

  @Test
  void where_no_thread_is_free_nothing_is_known() {
    SlackGate busy =
        gate(
            call -> {
              throw new RejectedExecutionException();
            });

    assertThat(busy.audience(ACME).why()).contains(Why.NO_ANSWER);
    assertThat(busy.standing(RILEY)).isEqualTo(Standing.UNKNOWN);
    assertThat(busy.name(ACME)).isEmpty();
  }

  @Test
  void who_is_interrupted_while_waiting_knows_nothing_and_stays_interrupted() {
    Thread.currentThread().interrupt();

    assertThat(gate.standing(RILEY)).isEqualTo(Standing.UNKNOWN);
    assertThat(Thread.interrupted()).isTrue();
  }

  private SlackGate gate(Executor calls) {
    SlackWeb web =
        new SlackWeb(
            SlackConnection.to(local.slack().apiUrl()),
            local.slack().botToken(),
            new Meters(),
            Pause.REAL);
    return new SlackGate(web, calls, local.clock(), LONG);
  }

  private int calls(String method) {
    return local.slack().calls().named(method).size();
  }

  private static Person person(int number) {
    return Person.of("U0P" + number, "p" + number, "Person " + number, TEAM);
  }

  /** A channel with so many people, and the app. */
  private void crowd(int size) {
    List<String> members = new ArrayList<>();
    for (int number = 0; number < size; number++) {
      local.slack().admin().changes(person(number));
      members.add(person(number).id());
    }
    local.slack().admin().changesId(PRIVATE.value(), CROWD.value());
    local.slack().admin().renames(CROWD.value(), "crowd");
    members.forEach(member -> local.slack().admin().adds(member, CROWD.value()));
    local.slack().admin().adds(local.slack().app().botUser(), CROWD.value());
  }
}
