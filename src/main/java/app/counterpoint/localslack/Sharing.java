package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code conversations.info} says about who shares a channel. Held as the keys themselves, so
 * that a test can put any combination together, also one with keys left out.
 *
 * @param keys the JSON keys with their values
 */
public record Sharing(Map<String, JsonNode> keys) {

  public Sharing {
    keys = Map.copyOf(keys);
  }

  /** Not shared with anybody. Slack leaves out the keys about connected workspaces then. */
  public static Sharing none(String ownTeam) {
    Map<String, JsonNode> keys = new LinkedHashMap<>();
    for (String flag : List.of("ext_shared", "pending_ext_shared", "org_shared", "shared")) {
      keys.put("is_" + flag, BooleanNode.FALSE);
    }
    keys.put("pending_shared", Json.array());
    keys.put("pending_connected_team_ids", Json.array());
    keys.put("shared_team_ids", Json.array().add(ownTeam));
    keys.put("context_team_id", TextNode.valueOf(ownTeam));
    return new Sharing(keys);
  }

  /** Shared with another workspace through Slack Connect, hosted by {@code ownTeam}. */
  public static Sharing connected(String ownTeam, String otherTeam) {
    return none(ownTeam).joinedBy(ownTeam, otherTeam);
  }

  /** The same, after another workspace has joined. */
  public Sharing joinedBy(String ownTeam, String otherTeam) {
    List<String> connected = with("connected_team_ids", otherTeam);
    return flag("is_ext_shared", true)
        .flag("is_shared", true)
        .flag("is_pending_ext_shared", false)
        .set("pending_shared", Json.array())
        .set("pending_connected_team_ids", Json.array())
        .set("connected_team_ids", Json.strings(connected))
        .set("connected_limited_team_ids", Json.array())
        .set("shared_team_ids", Json.strings(with("shared_team_ids", otherTeam)))
        .set("internal_team_ids", Json.array().add(ownTeam))
        .set("conversation_host_id", TextNode.valueOf(ownTeam));
  }

  /** The same, after an invitation to Slack Connect was made that nobody has taken up. */
  public Sharing invited(String otherTeam) {
    return flag("is_pending_ext_shared", true)
        .set("pending_shared", Json.array().add(otherTeam))
        .set("pending_connected_team_ids", Json.array().add(otherTeam))
        .set("properties", Json.object().put("has_slack_connect_invite_created", true));
  }

  /** The same with one flag changed. */
  public Sharing flag(String key, boolean value) {
    return set(key, BooleanNode.valueOf(value));
  }

  /** The same with one key set. */
  public Sharing set(String key, JsonNode value) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(keys);
    changed.put(key, value);
    return new Sharing(changed);
  }

  /** The same with one key left out, as an older or newer Slack might. */
  public Sharing without(String key) {
    Map<String, JsonNode> changed = new LinkedHashMap<>(keys);
    changed.remove(key);
    return new Sharing(changed);
  }

  /** Whether somebody outside takes part: {@code is_ext_shared}. */
  public boolean isExternal() {
    JsonNode flag = keys.get("is_ext_shared");
    return flag != null && flag.asBoolean();
  }

  void into(ObjectNode channel) {
    keys.forEach((key, value) -> channel.set(key, value.deepCopy()));
  }

  private List<String> with(String key, String team) {
    JsonNode there = keys.getOrDefault(key, Json.array());
    List<String> teams = new ArrayList<>(Json.texts(there));
    if (!teams.contains(team)) {
      teams.add(team);
    }
    return teams;
  }
}
