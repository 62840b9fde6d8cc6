package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** {@code views.*}: modals and App Homes. */
final class ViewMethods {
  private final Workspace workspace;
  private final Reach reach;
  private final Triggers triggers;

  ViewMethods(Workspace workspace, Triggers triggers) {
    this.workspace = workspace;
    this.reach = new Reach(workspace);
    this.triggers = triggers;
  }

  Map<String, Method> table() {
    return Map.of(
        "views.open", this::open,
        "views.push", this::push,
        "views.update", this::update,
        "views.publish", this::publish);
  }

  private ObjectNode open(Call call) {
    ObjectNode view = view(call, "modal");
    String person = triggers.exchange(call.required("trigger_id"));
    return told(workspace.views().open(person, view));
  }

  private ObjectNode push(Call call) {
    ObjectNode view = view(call, "modal");
    String person = triggers.exchange(call.required("trigger_id"));
    return told(
        workspace.views().push(person, view).orElseThrow(() -> Refusal.of("push_limit_reached")));
  }

  private ObjectNode update(Call call) {
    String id = call.text("view_id").or(() -> call.text("external_id")).orElse("");
    return told(
        workspace
            .views()
            .update(id, old -> next(call, old))
            .orElseThrow(() -> Refusal.of("not_found")));
  }

  private ObjectNode next(Call call, ShownView old) {
    ObjectNode view = view(call, old.content().path("type").asText());
    if (call.text("hash").filter(hash -> !hash.equals(old.hash())).isPresent()) {
      throw Refusal.of("hash_conflict");
    }
    return view;
  }

  private ObjectNode publish(Call call) {
    ObjectNode view = view(call, "home");
    Person person = reach.person(call, "user_id");
    return told(workspace.views().publish(person.id(), view));
  }

  private ObjectNode view(Call call, String type) {
    call.required("view");
    JsonNode view = call.json("view");
    return Incoming.view(view, type, workspace.ids());
  }

  private ObjectNode told(ShownView view) {
    workspace.changes().happen();
    return Json.ok().set("view", view.json(workspace.app()));
  }
}
