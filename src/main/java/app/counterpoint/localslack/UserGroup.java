package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A user group.
 *
 * @param id {@code S…}
 * @param handle without the at sign
 * @param users the ids of its people
 */
public record UserGroup(String id, String handle, String name, List<String> users) {

  public UserGroup {
    users = List.copyOf(users);
  }

  ObjectNode json(String team, boolean withUsers) {
    ObjectNode group = Json.object().put("id", id).put("team_id", team).put("is_usergroup", true);
    group.put("name", name).put("handle", handle).put("description", "").put("is_external", false);
    group.put("user_count", users.size());
    if (withUsers) {
      group.set("users", Json.strings(users));
    }
    return group;
  }
}
