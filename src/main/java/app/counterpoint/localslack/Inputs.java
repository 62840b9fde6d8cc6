package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What people can enter in blocks: finding the elements, and the {@code state} they make. */
final class Inputs {
  /** For each element that holds a value: where it starts, and where Slack reports it. */
  private static final Map<String, Slot> SLOTS =
      Map.ofEntries(
          Map.entry("plain_text_input", new Slot("initial_value", "value")),
          Map.entry("static_select", new Slot("initial_option", "selected_option")),
          Map.entry("external_select", new Slot("initial_option", "selected_option")),
          Map.entry("radio_buttons", new Slot("initial_option", "selected_option")),
          Map.entry("checkboxes", new Slot("initial_options", "selected_options")),
          Map.entry("multi_static_select", new Slot("initial_options", "selected_options")),
          Map.entry("multi_external_select", new Slot("initial_options", "selected_options")),
          Map.entry(
              "conversations_select", new Slot("initial_conversation", "selected_conversation")),
          Map.entry(
              "multi_conversations_select",
              new Slot("initial_conversations", "selected_conversations")),
          Map.entry("channels_select", new Slot("initial_channel", "selected_channel")),
          Map.entry("users_select", new Slot("initial_user", "selected_user")),
          Map.entry("multi_users_select", new Slot("initial_users", "selected_users")),
          Map.entry("datepicker", new Slot("initial_date", "selected_date")),
          Map.entry("timepicker", new Slot("initial_time", "selected_time")),
          Map.entry("datetimepicker", new Slot("initial_date_time", "selected_date_time")));

  /** Where an element's value starts and where it is reported. */
  record Slot(String initial, String current) {
    boolean isMany() {
      return current.endsWith("s");
    }
  }

  /** An element with the block it stands in. */
  record Found(ObjectNode block, ObjectNode element) {
    String blockId() {
      return block.path("block_id").asText();
    }

    String actionId() {
      return element.path("action_id").asText();
    }

    String type() {
      return element.path("type").asText();
    }

    boolean isInput() {
      return block.path("type").asText().equals("input");
    }

    /** Whether using the element tells the app at once, and not only on submission. */
    boolean isTelling() {
      return !isInput() || block.path("dispatch_action").asBoolean();
    }

    boolean isRequired() {
      return isInput() && !block.path("optional").asBoolean();
    }
  }

  private Inputs() {}

  static Optional<Slot> slot(String type) {
    return Optional.ofNullable(SLOTS.get(type));
  }

  /** The element with this action id. */
  static Optional<Found> find(ArrayNode blocks, String actionId) {
    return elements(blocks).stream().filter(found -> found.actionId().equals(actionId)).findFirst();
  }

  /** Every element that a person can use. */
  static List<Found> elements(ArrayNode blocks) {
    List<Found> all = new ArrayList<>();
    for (JsonNode block : blocks) {
      BiConsumer<JsonNode, JsonNode> add =
          (owner, element) -> {
            if (element.has("type") && owner instanceof ObjectNode in) {
              all.add(new Found(in, (ObjectNode) element));
            }
          };
      add.accept(block, block.path("accessory"));
      add.accept(block, block.path("element"));
      block.path("elements").forEach(element -> add.accept(block, element));
    }
    return all;
  }

  /** The state before anybody has entered anything. */
  static ObjectNode initial(JsonNode content) {
    ObjectNode values = Json.object();
    if (content.path("blocks") instanceof ArrayNode blocks) {
      for (Found found : elements(blocks)) {
        slot(found.type()).ifPresent(slot -> put(values, found, start(found, slot)));
      }
    }
    return values;
  }

  private static JsonNode start(Found found, Slot slot) {
    JsonNode initial = found.element().path(slot.initial());
    if (initial.isMissingNode()) {
      return slot.isMany() ? Json.array() : Json.object().nullNode();
    }
    return initial;
  }

  /** Puts an element's value into a state. */
  static void put(ObjectNode values, Found found, JsonNode value) {
    ObjectNode entry = Json.object().put("type", found.type());
    entry.set(slot(found.type()).orElseThrow().current(), value);
    values.withObjectProperty(found.blockId()).set(found.actionId(), entry);
  }

  /** The fresh state with what was entered before wherever block and action are still there. */
  static ObjectNode kept(ObjectNode fresh, ObjectNode before) {
    ObjectNode kept = fresh.deepCopy();
    fresh
        .properties()
        .forEach(
            block ->
                block
                    .getValue()
                    .properties()
                    .forEach(
                        action -> {
                          JsonNode old = before.path(block.getKey()).path(action.getKey());
                          if (old.path("type").equals(action.getValue().path("type"))) {
                            kept.withObjectProperty(block.getKey()).set(action.getKey(), old);
                          }
                        }));
    return kept;
  }
}
