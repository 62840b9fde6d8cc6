package app.counterpoint.slack.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.Readership;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelVerdictTest {
  private static final List<String> NEEDED =
      List.of(
          "name",
          "is_archived",
          "is_member",
          "is_shared",
          "is_org_shared",
          "is_ext_shared",
          "is_pending_ext_shared",
          "pending_shared",
          "shared_team_ids",
          "pending_connected_team_ids");
  private static final List<String> NEEDED_OF_A_MEMBER =
      List.of("team_id", "deleted", "is_restricted", "is_ultra_restricted", "is_bot");

  @Test
  void a_channel_of_our_own_people_is_internal() {
    assertThat(verdict(Said.channel(), Said.user(), Said.user().put("is_owner", true)))
        .isEqualTo(Audience.internal("deal-acme", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "is_ext_shared                | true   | SHARED",
        "is_shared                    | true   | SHARED",
        "connected_team_ids           | ['T2'] | SHARED",
        "connected_limited_team_ids   | ['T2'] | SHARED",
        "shared_team_ids              | ['T1', 'T2'] | SHARED",
        "is_pending_ext_shared        | true   | SHARE_PENDING",
        "pending_shared               | ['T2'] | SHARE_PENDING",
        "pending_connected_team_ids   | ['T2'] | SHARE_PENDING",
        "properties | {'has_slack_connect_invite_created': true} | SHARE_PENDING",
      })
  void each_sign_of_sharing_alone_makes_it_external(String key, String value, Why why) {
    ObjectNode channel = with(key, value);

    assertThat(verdict(channel, Said.user()))
        .isEqualTo(Audience.external(Optional.of("deal-acme"), why));
  }

  @ParameterizedTest
  @ValueSource(strings = {"is_ext_shared", "is_pending_ext_shared"})
  void a_sign_of_sharing_counts_even_where_all_else_is_missing(String key) {
    ObjectNode channel = Said.object("{}").put(key, true);

    assertThat(verdict(channel, Said.user()).readership()).isEqualTo(Readership.EXTERNAL);
  }

  @Test
  void each_missing_fact_alone_makes_it_unknown() {
    assertThat(NEEDED)
        .allSatisfy(
            key ->
                assertThat(verdict(Said.channel().without(key), Said.user()).why())
                    .contains(Why.FACTS_MISSING));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "is_ext_shared              | 'false'",
        "is_ext_shared              | null",
        "is_shared                  | 0",
        "pending_shared             | null",
        "shared_team_ids            | 'T1'",
        "shared_team_ids            | [7]",
        "name                       | ' '",
        "connected_team_ids         | {}",
        "properties                 | {'has_slack_connect_invite_created': 'no'}",
      })
  void a_fact_of_another_type_is_missing(String key, String value) {
    assertThat(verdict(with(key, value), Said.user()).readership())
        .isNotEqualTo(Readership.INTERNAL);
  }

  @Test
  void facts_that_say_nothing_of_readers_may_be_missing() {
    ObjectNode channel = Said.channel();
    channel.remove(List.of("id", "is_channel", "is_im", "created", "topic", "properties"));

    assertThat(verdict(channel, Said.user()).readership()).isEqualTo(Readership.INTERNAL);
  }

  @Test
  void lists_that_slack_may_leave_out_may_be_null() {
    assertThat(verdict(with("connected_team_ids", "null"), Said.user()).readership())
        .isEqualTo(Readership.INTERNAL);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20, 300, 4000, 50_000})
  void losing_any_needed_facts_never_makes_a_channel_internal(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      ObjectNode channel = Said.channel();
      ObjectNode user = Said.user();
      if (random.nextBoolean()) {
        lose(channel, NEEDED, random);
      } else {
        lose(user, NEEDED_OF_A_MEMBER, random);
      }
      assertThat(verdict(channel, user).readership())
          .as("seed %d, round %d: %s %s", seed, round, channel, user)
          .isNotEqualTo(Readership.INTERNAL);
    }
  }

  @Test
  void a_channel_that_the_app_is_not_in_is_unknown() {
    assertThat(verdict(with("is_member", "false"), Said.user()).why()).contains(Why.NOT_A_MEMBER);
  }

  @Test
  void an_archived_channel_of_our_own_people_is_unknown() {
    assertThat(verdict(with("is_archived", "true"), Said.user()).why()).contains(Why.ARCHIVED);
  }

  @Test
  void an_archived_channel_with_a_guest_is_external() {
    assertThat(verdict(with("is_archived", "true"), Said.user().put("is_restricted", true)).why())
        .contains(Why.GUEST);
  }

  @ParameterizedTest
  @CsvSource({
    "is_restricted,       true,   GUEST",
    "is_ultra_restricted, true,   GUEST",
    "is_stranger,         true,   FOREIGN_MEMBER",
    "team_id,             \"T2\", FOREIGN_MEMBER",
  })
  void one_member_from_outside_makes_it_external(String key, String value, Why why) {
    ObjectNode outsider = Said.user().set(key, Said.json(value));

    assertThat(verdict(Said.channel(), Said.user(), outsider))
        .isEqualTo(Audience.external(Optional.of("deal-acme"), why));
  }

  @Test
  void an_app_of_another_company_makes_it_external() {
    ObjectNode app = Said.user().put("is_bot", true).put("team_id", "T2");

    assertThat(verdict(Said.channel(), Said.user(), app).why()).contains(Why.FOREIGN_MEMBER);
  }

  @Test
  void apps_of_ours_and_people_who_left_do_not_count_as_readers() {
    ObjectNode app = Said.user().put("is_bot", true);
    ObjectNode left = Said.user().put("deleted", true).put("team_id", "T2");

    assertThat(verdict(Said.channel(), Said.user(), app, left))
        .isEqualTo(Audience.internal("deal-acme", 1));
  }

  @Test
  void a_member_with_a_missing_fact_makes_it_unknown() {
    assertThat(verdict(Said.channel(), Said.user(), Said.user().without("is_restricted")).why())
        .contains(Why.FACTS_MISSING);
  }

  @Test
  void a_member_of_whom_slack_says_nothing_makes_it_unknown() {
    ChannelFacts facts = ChannelFacts.of(Said.channel(), Said.US);

    assertThat(ChannelVerdict.of(facts, List.of(PersonFacts.NO_ANSWER)).why())
        .contains(Why.NO_ANSWER);
  }

  @Test
  void a_guest_counts_even_where_another_member_is_unknown() {
    ChannelFacts facts = ChannelFacts.of(Said.channel(), Said.US);
    PersonFacts guest = Said.facts(Said.user().put("is_restricted", true), Said.US);

    assertThat(ChannelVerdict.of(facts, List.of(PersonFacts.NO_ANSWER, guest)).why())
        .contains(Why.GUEST);
  }

  @Test
  void on_grid_a_channel_shared_among_our_workspaces_is_internal() {
    ObjectNode colleague = Said.userOnGrid("T3", "E1", "T3");

    assertThat(onGrid(List.of("T1", "T3"), Said.user(), colleague).readership())
        .isEqualTo(Readership.INTERNAL);
  }

  @Test
  void on_grid_a_workspace_that_no_member_vouches_for_makes_it_external() {
    ObjectNode colleague = Said.userOnGrid("T3", "E1", "T3");

    assertThat(onGrid(List.of("T1", "T3", "T4"), colleague).why()).contains(Why.SHARED);
  }

  @Test
  void outside_grid_a_channel_shared_within_an_organisation_is_external() {
    ObjectNode channel = with("shared_team_ids", "['T1', 'T3']").put("is_org_shared", true);

    assertThat(verdict(channel, Said.user()).why()).contains(Why.SHARED);
  }

  @Test
  void a_direct_message_is_read_by_its_person() {
    ChannelFacts facts =
        ChannelFacts.of(Said.object("{'is_im': true, 'user': 'U1'}".replace('\'', '"')), Said.US);

    assertThat(facts.with().map(person -> person.value())).contains("U1");
    assertThat(ChannelVerdict.of(facts)).isEmpty();
  }

  @Test
  void a_direct_message_with_nobody_is_unknown() {
    ChannelFacts facts = ChannelFacts.of(Said.object("{\"is_im\": true}"), Said.US);

    assertThat(ChannelVerdict.of(facts).flatMap(Audience::why)).contains(Why.FACTS_MISSING);
  }

  private static Audience onGrid(List<String> teams, ObjectNode... users) {
    ObjectNode channel = Said.channel().put("is_shared", true).put("is_org_shared", true);
    teams.forEach(channel.putArray("shared_team_ids")::add);
    return verdict(Said.US_ON_GRID, channel, users);
  }

  private static Audience verdict(ObjectNode channel, ObjectNode... users) {
    return verdict(Said.US, channel, users);
  }

  private static Audience verdict(Organisation ours, ObjectNode channel, ObjectNode... users) {
    List<PersonFacts> members = new ArrayList<>();
    for (ObjectNode user : users) {
      members.add(Said.facts(user, ours));
    }
    ChannelFacts facts = ChannelFacts.of(channel, ours);
    return ChannelVerdict.of(facts).orElseGet(() -> ChannelVerdict.of(facts, members));
  }

  private static ObjectNode with(String key, String value) {
    return Said.channel().set(key, Said.json(value.replace('\'', '"')));
  }

  private static void lose(ObjectNode answer, List<String> keys, Random random) {
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      answer.remove(keys.get(random.nextInt(keys.size())));
    }
  }
}
