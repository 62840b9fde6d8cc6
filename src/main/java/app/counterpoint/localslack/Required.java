package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Slack itself says about the inputs of a modal before the app hears of a submission. */
final class Required {
  private Required() {}

  /** A sentence for each block whose input cannot go to the app like this. */
  static ObjectNode errors(ShownView view) {
    ObjectNode errors = Json.object();
    for (Inputs.Found found : Inputs.elements(view.blocks())) {
      JsonNode entry = view.state().path(found.blockId()).path(found.actionId());
      String value = entered(found, entry);
      String problem = problem(found, value);
      if (found.isInput() && !problem.isEmpty()) {
        errors.put(found.blockId(), problem);
      }
    }
    return errors;
  }

  private static String entered(Inputs.Found found, JsonNode entry) {
    JsonNode value =
        Inputs.slot(found.type()).map(slot -> entry.path(slot.current())).orElse(entry);
    boolean empty = value.isNull() || (value.isContainerNode() && value.isEmpty());
    return empty ? "" : value.isContainerNode() ? value.toString() : value.asText();
  }

  private static String problem(Inputs.Found found, String value) {
    if (value.isEmpty()) {
      return found.isRequired() ? "Please complete this required field." : "";
    }
    int most = found.element().path("max_length").asInt(Integer.MAX_VALUE);
    int least = found.element().path("min_length").asInt(0);
    if (value.length() > most) {
      return "Please use at most " + most + " characters.";
    }
    return value.length() < least ? "Please use at least " + least + " characters." : "";
  }
}
