package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class UserMethodsTest extends ApiTestCase {
  private JsonNode user(String id) throws Exception {
    return api.call("users.info", "user", id).path("user");
  }

  @Test
  void a_colleague_has_a_team_a_zone_and_no_stranger_key() throws Exception {
    JsonNode user = user(RILEY);
    assertThat(user.path("team_id").asText()).isEqualTo("T0NORTHWIND");
    assertThat(user.path("tz_offset").asInt()).isEqualTo(-6 * 3600);
    assertThat(user.has("is_stranger")).isFalse();
  }

  @Test
  void a_person_from_outside_who_shares_a_channel_is_no_stranger() throws Exception {
    JsonNode user = user(CASEY);
    assertThat(user.path("team_id").asText()).isEqualTo("T0GLOBEX");
    assertThat(user.path("is_stranger").asBoolean(true)).isFalse();
  }

  @Test
  void an_admin_is_told_as_one() throws Exception {
    assertThat(user(MORGAN).path("is_admin").asBoolean()).isTrue();
    assertThat(user(RILEY).path("is_admin").asBoolean(true)).isFalse();
  }

  @Test
  void an_owner_is_an_admin_too() throws Exception {
    slack().admin().changes(riley().person().with(Person.Flag.OWNER));
    assertThat(user(RILEY).path("is_admin").asBoolean()).isTrue();
    assertThat(user(RILEY).path("is_owner").asBoolean()).isTrue();
  }

  @Test
  void a_guest_is_restricted() throws Exception {
    slack().admin().makesGuest(RILEY);
    assertThat(user(RILEY).path("is_restricted").asBoolean()).isTrue();
    assertThat(user(RILEY).path("is_ultra_restricted").asBoolean(true)).isFalse();
  }

  @Test
  void a_guest_in_one_channel_is_restricted_in_both_ways() throws Exception {
    slack().admin().changes(riley().person().with(Person.Flag.SINGLE_CHANNEL_GUEST));
    assertThat(user(RILEY).path("is_restricted").asBoolean()).isTrue();
    assertThat(user(RILEY).path("is_ultra_restricted").asBoolean()).isTrue();
  }

  @Test
  void a_leaver_has_lost_most_fields() throws Exception {
    slack().admin().deactivates(RILEY);
    assertThat(user(RILEY).path("deleted").asBoolean()).isTrue();
    assertThat(user(RILEY).has("is_restricted")).isFalse();
  }

  @Test
  void the_bot_is_a_bot() throws Exception {
    assertThat(user(BOT).path("is_bot").asBoolean()).isTrue();
  }

  @Test
  void nobody_is_not_found() throws Exception {
    assertRefused(api.call("users.info", "user", "U0NOBODY"), "user_not_found");
  }

  @Test
  void lists_everybody() throws Exception {
    JsonNode page = api.call("users.list", "limit", "1");
    assertThat(api.call("users.list").path("members")).hasSize(4);
    assertThat(page.path("members")).hasSize(1);
    assertThat(page.at("/response_metadata/next_cursor").asText()).isNotEmpty();
  }

  @Test
  void lists_user_groups_with_their_people_when_asked() throws Exception {
    JsonNode brief = api.call("usergroups.list").at("/usergroups/0");
    JsonNode whole = api.call("usergroups.list", "include_users", "true").at("/usergroups/0");
    assertThat(brief.path("handle").asText()).isEqualTo("sales-managers");
    assertThat(brief.has("users")).isFalse();
    assertThat(Json.texts(whole.path("users"))).containsExactly(MORGAN);
  }
}
