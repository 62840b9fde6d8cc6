package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what a person does with an element into what Slack reports; refuses what cannot be done.
 */
final class Picking {
  private Picking() {}

  /** The action of pressing a button as it stands in the message. */
  static ObjectNode press(Inputs.Found found) {
    switch (found.type()) {
      case "button", "icon_button", "workflow_button" -> {
        ObjectNode action = action(found);
        copy(found.element(), action, "text", "value", "style", "icon");
        return action;
      }
      default ->
          throw new IllegalArgumentException(
              found.actionId() + " is a " + found.type() + ", which wants a choice");
    }
  }

  /** The action of choosing these values, which the element must offer. */
  static ObjectNode choose(Inputs.Found found, List<String> values, ArrayNode offered) {
    ObjectNode action = action(found);
    return switch (found.type()) {
      case "overflow" -> action.set("selected_option", option(found, values.get(0), offered));
      case "feedback_buttons" -> action.setAll(feedback(found, values.get(0)));
      default -> {
        Inputs.Slot slot = Inputs.slot(found.type()).orElseThrow();
        yield action.set(slot.current(), value(found, slot, values, offered));
      }
    };
  }

  /** What an element holds after these values were chosen or typed; none empties it. */
  static JsonNode value(
      Inputs.Found found, Inputs.Slot slot, List<String> values, ArrayNode offered) {
    boolean options = slot.current().startsWith("selected_option");
    ArrayNode chosen = Json.array();
    for (String value : values) {
      chosen.add(options ? option(found, value, offered) : plain(found, value));
    }
    if (slot.isMany()) {
      return chosen;
    }
    return chosen.isEmpty() ? Json.object().nullNode() : chosen.get(0);
  }

  private static JsonNode plain(Inputs.Found found, String value) {
    boolean isNumber = found.type().equals("datetimepicker");
    return isNumber ? Json.number(Long.parseLong(value)) : Json.text(value);
  }

  private static JsonNode option(Inputs.Found found, String value, ArrayNode offered) {
    List<JsonNode> options = new ArrayList<>();
    found.element().path("options").forEach(options::add);
    found.element().path("option_groups").forEach(g -> g.path("options").forEach(options::add));
    offered.forEach(options::add);
    return options.stream()
        .filter(option -> option.path("value").asText().equals(value))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(found.actionId() + " does not offer " + value));
  }

  private static ObjectNode feedback(Inputs.Found found, String value) {
    for (String side : List.of("positive_button", "negative_button")) {
      JsonNode button = found.element().path(side);
      if (button.path("value").asText().equals(value)) {
        ObjectNode chosen = Json.object().put("value", value);
        return chosen.set("text", button.path("text"));
      }
    }
    throw new IllegalArgumentException(found.actionId() + " does not offer " + value);
  }

  private static ObjectNode action(Inputs.Found found) {
    ObjectNode action = Json.object().put("type", found.type());
    return action.put("action_id", found.actionId()).put("block_id", found.blockId());
  }

  private static void copy(JsonNode from, ObjectNode to, String... keys) {
    for (String key : keys) {
      if (from.has(key)) {
        to.set(key, from.get(key));
      }
    }
  }
}
