package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What Slack says of an internal channel and of a full member, to be used or to be spoilt. */
final class Said {
  static final Organisation US = new Organisation("T1", Optional.empty());
  static final Organisation US_ON_GRID = new Organisation("T1", Optional.of("E1"));

  private static final ObjectMapper JSON = new ObjectMapper();

  private Said() {}

  static ObjectNode channel() {
    return object(
        """
        {"id": "C1", "name": "deal-acme", "is_channel": true, "is_im": false, "is_private": true,
         "created": 1654868334, "is_archived": false, "is_member": true, "is_shared": false,
         "is_org_shared": false, "is_ext_shared": false, "is_pending_ext_shared": false,
         "pending_shared": [], "shared_team_ids": ["T1"], "pending_connected_team_ids": [],
         "topic": {"value": ""}, "properties": {}}
        """);
  }

  static ObjectNode user() {
    return object(
        """
        {"id": "U1", "team_id": "T1", "name": "ana", "deleted": false, "real_name": "Ana Alves",
         "tz": "Europe/Lisbon", "profile": {"display_name": "ana", "real_name": "Ana Alves"},
         "is_admin": false, "is_owner": false, "is_primary_owner": false, "is_restricted": false,
         "is_ultra_restricted": false, "is_bot": false}
        """);
  }

  static ObjectNode userOnGrid(String team, String enterprise, String... teams) {
    ObjectNode user = user().put("team_id", team);
    ObjectNode onGrid = user.putObject("enterprise_user").put("enterprise_id", enterprise);
    for (String id : teams) {
      onGrid.withArray("teams").add(id);
    }
    return user;
  }

  static PersonFacts facts(ObjectNode user, Organisation ours) {
    return PersonFacts.of(new Answer.Done(JSON.createObjectNode().set("user", user)), ours);
  }

  static ObjectNode object(String json) {
    return (ObjectNode) json(json);
  }

  static JsonNode json(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
