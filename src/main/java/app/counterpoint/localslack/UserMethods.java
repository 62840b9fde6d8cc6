package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** {@code users.*} and {@code usergroups.*}: who is who. */
final class UserMethods {
  private final Workspace workspace;
  private final Reach reach;

  UserMethods(Workspace workspace) {
    this.workspace = workspace;
    this.reach = new Reach(workspace);
  }

  Map<String, Method> table() {
    return Map.of(
        "users.info", this::info, "users.list", this::list, "usergroups.list", this::groups);
  }

  private ObjectNode info(Call call) {
    call.needs("users:read");
    return Json.ok().set("user", json(reach.person(call, "user")));
  }

  private ObjectNode json(Person person) {
    return person.json(workspace.app().team(), workspace.now());
  }

  private ObjectNode list(Call call) {
    call.needs("users:read");
    Page<Person> page = Page.of(workspace.people().all(), call, workspace.people().all().size());
    ArrayNode members = Json.array();
    page.items().forEach(person -> members.add(json(person)));
    ObjectNode answer = Json.ok().put("cache_ts", workspace.now().getEpochSecond());
    answer.set("members", members);
    answer.putObject("response_metadata").put("next_cursor", page.nextCursor());
    return answer;
  }

  private ObjectNode groups(Call call) {
    call.needs("usergroups:read");
    ArrayNode groups = Json.array();
    workspace
        .groups()
        .forEach(
            group -> groups.add(group.json(workspace.app().team(), call.flag("include_users"))));
    return Json.ok().set("usergroups", groups);
  }
}
