package app.counterpoint.slack.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Seed;
import app.counterpoint.localslack.UserGroup;
import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.slack.web.SlackConnection;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  private static final PersonId RILEY = new PersonId("U0RILEY");
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static final PersonId CASEY = new PersonId("U0CASEY");

  @RegisterExtension
  final LocalSlackExtension local =
      LocalSlackExtension.of(
          Seed.demo()
              .with(
                  new UserGroup("S0LEADS", "leads", "Leads", List.of("U0RILEY", "U0CASEY", "?"))));

  @Test
  void an_admin_is_a_manager_without_being_named() {
    assertThat(roles().isManager(MORGAN)).isTrue();
    assertThat(calls()).isZero();
  }

  @Test
  void a_rep_is_no_manager_unless_named() {
    assertThat(roles().isManager(RILEY)).isFalse();
    assertThat(roles("U0RILEY").isManager(RILEY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"leads", "@leads"})
  void a_member_of_a_named_group_is_a_manager(String handle) {
    assertThat(roles(handle).isManager(RILEY)).isTrue();
  }

  @Test
  void a_member_of_another_group_is_none() {
    assertThat(roles("sales-managers").isManager(RILEY)).isFalse();
  }

  @Test
  void a_customer_is_none_whatever_the_settings_say() {
    assertThat(roles("leads", "U0CASEY").isManager(CASEY)).isFalse();
  }

  @Test
  void without_an_answer_nobody_is_one_by_their_group() {
    local.slack().fails("usergroups.list", Failure.serverError(), 1);
    Roles roles = roles("leads");

    assertThat(roles.isManager(RILEY)).isFalse();
    assertThat(roles.isManager(RILEY)).isTrue();
  }

  @Test
  void is_sure_of_who_is_a_manager_and_who_is_not() {
    assertThat(roles("leads").surely(RILEY)).contains(true);
    assertThat(roles().surely(MORGAN)).contains(true);
    assertThat(roles().surely(RILEY)).contains(false);
    assertThat(roles("leads").surely(CASEY)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"users.info", "usergroups.list"})
  void takes_a_silence_for_no_answer(String method) {
    local.slack().fails(method, Failure.serverError(), 1);

    assertThat(roles("leads").surely(RILEY)).isEmpty();
  }

  @Test
  void groups_are_remembered_for_five_minutes_or_until_told() {
    Roles roles = roles("leads");
    roles.isManager(RILEY);
    roles.isManager(RILEY);
    assertThat(calls()).isEqualTo(1);

    roles.groupsChanged();
    roles.isManager(RILEY);
    assertThat(calls()).isEqualTo(2);

    local.turnClock(Duration.ofMinutes(6));
    roles.isManager(RILEY);
    assertThat(calls()).isEqualTo(3);
  }

  @Test
  void names_the_managers_of_the_settings_who_are_ours() {
    assertThat(roles("leads", "U0MORGAN", "U0CASEY").named()).containsExactly(MORGAN, RILEY);
  }

  @Test
  void names_nobody_where_the_settings_do_not() {
    assertThat(roles().named()).isEmpty();
  }

  @Test
  void finds_another_manager_among_those_named() {
    assertThat(roles("leads", "U0MORGAN").other(MORGAN)).contains(RILEY);
  }

  @Test
  void finds_an_admin_where_nobody_else_is_named() {
    assertThat(roles("leads").other(RILEY)).contains(MORGAN);
  }

  @Test
  void finds_no_other_manager_where_there_is_none() {
    assertThat(roles().other(MORGAN)).isEmpty();
  }

  @Test
  void finds_no_admin_where_slack_does_not_say() {
    local.slack().fails("users.list", Failure.refused("internal_error"));
    assertThat(roles().other(RILEY)).isEmpty();
  }

  private int calls() {
    return local.slack().calls().named("usergroups.list").size();
  }

  private Roles roles(String... managers) {
    SlackWeb web =
        new SlackWeb(
            SlackConnection.to(local.slack().apiUrl()),
            local.slack().botToken(),
            new Meters(),
            Pause.REAL);
    SlackGate gate = new SlackGate(web, Runnable::run, local.clock(), Duration.ofSeconds(30));
    return new Roles(gate, web, Set.of(managers), Runnable::run, local.clock());
  }
}
