package app.counterpoint.localslack;

import app.counterpoint.localslack.blocks.BlockKit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What people do with blocks, modals, menus and shortcuts. */
final class Clicking {
  private final Workspace workspace;
  private final Payloads payloads;
  private final Courier courier;
  private final Acks acks;
  private final Map<String, ArrayNode> offers = new ConcurrentHashMap<>();

  Clicking(Workspace workspace, Payloads payloads, Courier courier, Acks acks) {
    this.workspace = workspace;
    this.payloads = payloads;
    this.courier = courier;
    this.acks = acks;
  }

  Delivered press(Person person, Surface surface, String actionId) {
    requireSees(person, surface);
    return act(person, surface, Picking.press(element(surface, actionId)), state(surface));
  }

  /** Presses a button, but with a value that the app never gave it. */
  Delivered tamper(Person person, Surface surface, String actionId, String value) {
    requireSees(person, surface);
    ObjectNode action = Picking.press(element(surface, actionId)).put("value", value);
    return act(person, surface, action, state(surface));
  }

  /** Chooses or types; empty if the app gets to know only on submission. */
  Optional<Delivered> fill(Person person, Surface surface, String actionId, List<String> values) {
    requireSees(person, surface);
    Inputs.Found found = element(surface, actionId);
    ArrayNode offered = offers.getOrDefault(offer(person, found), Json.array());
    ObjectNode action = Picking.choose(found, values, offered);
    ObjectNode entered = entered(surface, found, action);
    Surface now =
        surface instanceof ShownView view ? workspace.views().enter(view, entered) : surface;
    return found.isTelling() ? Optional.of(act(person, now, action, entered)) : Optional.empty();
  }

  /** Fills an input of a view and tells the app nothing. */
  void enter(Person person, ShownView view, String actionId, List<String> values) {
    requireSees(person, view);
    Inputs.Found found = element(view, actionId);
    ArrayNode offered = offers.getOrDefault(offer(person, found), Json.array());
    ObjectNode action = Picking.choose(found, values, offered);
    workspace.views().enter(view, entered(view, found, action));
  }

  private ObjectNode entered(Surface surface, Inputs.Found found, ObjectNode action) {
    ObjectNode entered = state(surface);
    Inputs.slot(found.type())
        .ifPresent(slot -> Inputs.put(entered, found, action.path(slot.current())));
    return entered;
  }

  private void requireSees(Person person, Surface surface) {
    boolean sees =
        surface instanceof ShownView view
            ? view.owner().equals(person.id())
            : workspace.isSeen((ChatMessage) surface, person.id());
    if (!sees) {
      throw new IllegalStateException(person.name() + " does not see " + surface);
    }
  }

  private Delivered act(Person person, Surface surface, ObjectNode action, ObjectNode values) {
    ObjectNode payload = payloads.action(person, surface, action, values);
    return acks.interaction(bring(payload), person);
  }

  private Delivered bring(ObjectNode payload) {
    String name = payload.path("type").asText();
    return courier.bring(Parcel.first(Parcel.Kind.INTERACTION, name, payload));
  }

  private static Inputs.Found element(Surface surface, String actionId) {
    return Inputs.find(surface.blocks(), actionId)
        .orElseThrow(() -> new IllegalArgumentException("nothing here is " + actionId));
  }

  private ObjectNode state(Surface surface) {
    if (surface instanceof ShownView view) {
      return workspace.views().find(view.id()).orElse(view).state().deepCopy();
    }
    return Inputs.initial(Json.object().set("blocks", surface.blocks()));
  }

  /** Submits a modal, unless Slack itself keeps it back because of an input. */
  Delivered submit(Person person, ShownView view) {
    ShownView now = workspace.views().find(view.id()).orElse(view);
    ObjectNode errors = Required.errors(now);
    if (!errors.isEmpty()) {
      ObjectNode body = Json.object().put("response_action", "errors");
      return Delivered.kept(body.set("errors", errors));
    }
    return acks.submission(bring(payloads.submission(person, now)), person, now);
  }

  /** Closes a modal, and all below it if it says so; the app gets to know if it asked for it. */
  Optional<Delivered> close(Person person, ShownView view) {
    boolean all = view.content().path("clear_on_close").asBoolean();
    if (all) {
      workspace.views().clear(person.id());
    } else {
      workspace.views().close(person.id());
    }
    workspace.changes().happen();
    boolean notify = view.content().path("notify_on_close").asBoolean();
    return notify ? Optional.of(bring(payloads.closed(person, view, all))) : Optional.empty();
  }

  Delivered shortcut(Person person, String callbackId) {
    return acks.interaction(bring(payloads.shortcut(person, callbackId)), person);
  }

  Delivered shortcut(Person person, String callbackId, ChatMessage message) {
    return acks.interaction(bring(payloads.shortcut(person, callbackId, message)), person);
  }

  /** Types into a menu that the app fills, and remembers what it offers. */
  Delivered search(Person person, Surface surface, String actionId, String typed) {
    Inputs.Found found = element(surface, actionId);
    Delivered answer = bring(payloads.suggestion(person, surface, found, typed));
    boolean good = answer.isAcked() && BlockKit.options(answer.json()).isEmpty();
    offers.put(offer(person, found), good ? options(answer.json()) : Json.array());
    return good || !answer.isAcked() ? answer : answer.failing("invalid_options");
  }

  private static String offer(Person person, Inputs.Found found) {
    return person.id() + " " + found.actionId();
  }

  private static ArrayNode options(JsonNode answer) {
    ArrayNode options = Json.array();
    answer.path("options").forEach(options::add);
    answer.path("option_groups").forEach(g -> g.path("options").forEach(options::add));
    return options;
  }
}
