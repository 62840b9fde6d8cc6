package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationTest extends ApiTestCase {
  private FakeApp app;

  @BeforeEach
  void listen() throws Exception {
    app = FakeApp.behind(slack());
  }

  @AfterEach
  void stop() {
    app.close();
  }

  private JsonNode event() {
    return app.payload().path("event");
  }

  private JsonNode facts(String channel) throws Exception {
    return api.call("conversations.info", "channel", channel).path("channel");
  }

  @Test
  void joining_is_told_twice_as_membership_and_as_message() {
    assertThat(slack().admin().adds(CASEY, ACME)).hasSize(2);
    assertThat(event().path("subtype").asText()).isEqualTo("channel_join");
    JsonNode joined = Json.parse(app.arrived().get(0).body()).path("event");
    assertThat(joined.path("type").asText()).isEqualTo("member_joined_channel");
    assertThat(joined.path("team").asText()).isEqualTo("T0GLOBEX");
    assertThat(joined.path("channel_type").asText()).isEqualTo("C");
    assertThat(slack().channel(ACME).has(CASEY)).isTrue();
  }

  @Test
  void leaving_a_private_channel_is_told() {
    assertThat(slack().admin().removes(RILEY, INNER)).isPresent();
    assertThat(event().path("type").asText()).isEqualTo("member_left_channel");
    assertThat(event().path("channel_type").asText()).isEqualTo("G");
    assertThat(slack().channel(INNER).has(RILEY)).isFalse();
  }

  @Test
  void the_bot_hears_that_it_was_removed_and_nothing_after() {
    assertThat(slack().admin().removes(BOT, ACME)).isPresent();
    assertThat(slack().admin().removes(MORGAN, ACME)).isEmpty();
  }

  @Test
  void an_invitation_is_told_by_nothing_but_the_facts() throws Exception {
    slack().admin().invites("T0OTHER", ACME);
    assertThat(app.arrived()).isEmpty();
    assertThat(facts(ACME).path("is_pending_ext_shared").asBoolean()).isTrue();
    assertThat(facts(ACME).at("/properties/has_slack_connect_invite_created").asBoolean()).isTrue();
    assertThat(facts(ACME).path("is_ext_shared").asBoolean(true)).isFalse();
  }

  @Test
  void sharing_is_told_when_the_other_workspace_has_joined() throws Exception {
    slack().admin().invites("T0OTHER", ACME);
    slack().admin().shares(ACME, "T0OTHER");
    assertThat(event().path("type").asText()).isEqualTo("channel_shared");
    assertThat(event().path("connected_team_id").asText()).isEqualTo("T0OTHER");
    assertThat(app.payload().path("is_ext_shared_channel").asBoolean()).isTrue();
    assertThat(facts(ACME).path("is_pending_ext_shared").asBoolean(true)).isFalse();
    assertThat(Json.texts(facts(ACME).path("shared_team_ids")))
        .containsExactly("T0NORTHWIND", "T0OTHER");
  }

  @Test
  void a_workspace_joins_once() {
    slack().admin().shares(GLOBEX, "T0GLOBEX");
    assertThat(slack().channel(GLOBEX).sharing().keys().get("connected_team_ids")).hasSize(1);
  }

  @Test
  void the_end_of_sharing_is_told() throws Exception {
    slack().admin().unshares(GLOBEX);
    assertThat(event().path("type").asText()).isEqualTo("channel_unshared");
    assertThat(event().path("is_ext_shared").asBoolean(true)).isFalse();
    assertThat(facts(GLOBEX).path("is_ext_shared").asBoolean(true)).isFalse();
  }

  @Test
  void any_facts_about_sharing_can_be_set() throws Exception {
    slack().admin().sharing(ACME, slack().channel(ACME).sharing().without("is_ext_shared"));
    assertThat(facts(ACME).has("is_ext_shared")).isFalse();
    assertThat(slack().channel(ACME).sharing().isExternal()).isFalse();
  }

  @Test
  void a_new_name_is_told() throws Exception {
    slack().admin().renames(ACME, "deal-acme-corp");
    assertThat(event().path("type").asText()).isEqualTo("channel_rename");
    assertThat(event().at("/channel/name").asText()).isEqualTo("deal-acme-corp");
    assertThat(facts(ACME).path("name").asText()).isEqualTo("deal-acme-corp");
  }

  @Test
  void a_new_id_takes_the_messages_along() throws Exception {
    int said = slack().posts(ACME).size();
    slack().admin().changesId(ACME, "C0NEW");
    assertThat(event().path("old_channel_id").asText()).isEqualTo(ACME);
    assertThat(event().path("new_channel_id").asText()).isEqualTo("C0NEW");
    assertThat(slack().posts("C0NEW")).hasSize(said);
    assertRefused(api.call("conversations.info", "channel", ACME), "channel_not_found");
  }

  @Test
  void a_new_id_is_possible_where_nothing_was_said() {
    slack().admin().changesId(INNER, "C0INNER");
    assertThat(slack().posts("C0INNER")).isEmpty();
  }

  @Test
  void a_change_of_a_person_is_told() {
    slack().admin().makesGuest(RILEY);
    assertThat(event().path("type").asText()).isEqualTo("user_change");
    assertThat(event().at("/user/is_restricted").asBoolean()).isTrue();
    slack().admin().deactivates(RILEY);
    assertThat(event().at("/user/deleted").asBoolean()).isTrue();
  }

  @Test
  void nothing_happens_where_nothing_is() {
    assertThatThrownBy(() -> slack().admin().archives("C0NONE")).hasMessage("no channel is C0NONE");
    assertThatThrownBy(() -> slack().as("U0NOBODY")).hasMessage("nobody is U0NOBODY");
  }
}
