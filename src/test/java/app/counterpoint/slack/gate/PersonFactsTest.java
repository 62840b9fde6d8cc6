package app.counterpoint.slack.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.workspace.Standing;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonFactsTest {
  @Test
  void a_full_member_of_our_workspace_is_ours() {
    assertThat(Said.facts(Said.user(), Said.US).standing()).isEqualTo(Standing.OURS);
  }

  @ParameterizedTest
  @CsvSource({
    "is_restricted,       true,  GUEST",
    "is_ultra_restricted, true,  GUEST",
    "is_stranger,         true,  FOREIGN",
    "deleted,             true,  LEFT",
    "is_bot,              true,  BOT",
    "team_id,             \"T2\", FOREIGN",
    "id,                  \"USLACKBOT\", BOT",
  })
  void each_sign_alone_puts_somebody_outside(String key, String value, PersonVerdict verdict) {
    ObjectNode user = Said.user().set(key, Said.json(value));

    PersonFacts facts = Said.facts(user, Said.US);

    assertThat(facts.verdict()).isEqualTo(verdict);
    assertThat(facts.standing()).isEqualTo(Standing.OUTSIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"team_id", "deleted", "is_restricted", "is_ultra_restricted", "is_bot"})
  void each_missing_fact_alone_makes_somebody_unknown(String key) {
    assertThat(Said.facts(Said.user().without(key), Said.US).standing())
        .isEqualTo(Standing.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "0", "\"false\"", "{}"})
  void a_flag_of_another_type_is_a_missing_fact(String value) {
    ObjectNode user = Said.user().set("is_restricted", Said.json(value));

    assertThat(Said.facts(user, Said.US).verdict()).isEqualTo(PersonVerdict.FACTS_MISSING);
  }

  @Test
  void a_sign_counts_even_where_a_fact_is_missing() {
    ObjectNode user = Said.user().put("is_ultra_restricted", true).without("is_bot");

    assertThat(Said.facts(user, Said.US).verdict()).isEqualTo(PersonVerdict.GUEST);
  }

  @Test
  void a_foreign_guest_is_foreign_first() {
    ObjectNode user = Said.user().put("team_id", "T2").put("is_restricted", true);

    assertThat(Said.facts(user, Said.US).verdict()).isEqualTo(PersonVerdict.FOREIGN);
  }

  @Test
  void an_answer_without_a_user_is_unknown() {
    Answer empty = new Answer.Done(Said.object("{}"));

    assertThat(PersonFacts.of(empty, Said.US).verdict()).isEqualTo(PersonVerdict.FACTS_MISSING);
  }

  @Test
  void nobody_is_known_without_an_answer() {
    PersonFacts facts = PersonFacts.of(new Answer.Failed(Answer.Failed.NO_ANSWER), Said.US);

    assertThat(facts.verdict()).isEqualTo(PersonVerdict.NO_ANSWER);
    assertThat(facts.standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void on_grid_a_colleague_from_another_workspace_is_ours() {
    PersonFacts facts = Said.facts(Said.userOnGrid("T9", "E1", "T9", "T8"), Said.US_ON_GRID);

    assertThat(facts.standing()).isEqualTo(Standing.OURS);
    assertThat(facts.teams()).containsExactlyInAnyOrder("T9", "T8");
  }

  @Test
  void on_grid_the_organisation_itself_may_stand_for_the_workspace() {
    assertThat(Said.facts(Said.user().put("team_id", "E1"), Said.US_ON_GRID).standing())
        .isEqualTo(Standing.OURS);
  }

  @Test
  void a_colleague_whose_workspaces_hold_ours_is_ours() {
    assertThat(Said.facts(Said.userOnGrid("T9", "E1", "T9", "T1"), Said.US).standing())
        .isEqualTo(Standing.OURS);
  }

  @Test
  void on_grid_a_member_of_another_organisation_is_foreign() {
    assertThat(Said.facts(Said.userOnGrid("T9", "E2", "T9"), Said.US_ON_GRID).verdict())
        .isEqualTo(PersonVerdict.FOREIGN);
  }

  @Test
  void another_organisation_vouches_for_no_workspace() {
    ObjectNode user = Said.userOnGrid("T1", "E2", "T9");

    assertThat(Said.facts(user, Said.US_ON_GRID).teams()).isEmpty();
  }

  @Test
  void a_profile_has_the_name_they_chose_and_their_zone() {
    assertThat(Said.facts(Said.user(), Said.US).profile())
        .contains(new Profile("ana", ZoneId.of("Europe/Lisbon"), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"is_admin", "is_owner", "is_primary_owner"})
  void admins_and_owners_administer(String role) {
    assertThat(Said.facts(Said.user().put(role, true), Said.US).profile().map(Profile::admin))
        .contains(true);
  }

  @Test
  void a_guest_with_a_role_has_no_profile() {
    ObjectNode guest = Said.user().put("is_admin", true).put("is_restricted", true);

    assertThat(Said.facts(guest, Said.US).profile()).isEmpty();
  }

  @Test
  void a_person_without_a_zone_is_taken_to_be_in_utc() {
    assertThat(zone(Said.user().without("tz"))).contains(ZoneOffset.UTC);
  }

  @Test
  void a_zone_that_does_not_exist_is_taken_to_be_utc() {
    assertThat(zone(Said.user().put("tz", "Mars/Olympus"))).contains(ZoneOffset.UTC);
  }

  @Test
  void a_person_without_a_chosen_name_goes_by_their_real_one() {
    ObjectNode user = Said.user();
    user.putObject("profile").put("display_name", " ");

    assertThat(name(user)).contains("Ana Alves");
  }

  @Test
  void a_person_without_any_name_goes_by_their_id() {
    ObjectNode user = Said.user();
    user.remove("profile");
    user.remove("real_name");
    user.remove("name");

    assertThat(name(user)).contains("U1");
  }

  private static Optional<ZoneId> zone(ObjectNode user) {
    return Said.facts(user, Said.US).profile().map(Profile::zone);
  }

  private static Optional<String> name(ObjectNode user) {
    return Said.facts(user, Said.US).profile().map(Profile::name);
  }
}
