package app.counterpoint.slack.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads facts out of an answer and remembers whether one that was needed was not there. A fact of
 * another type than expected is not there.
 */
final class Facts {
  private final JsonNode object;
  private boolean missing;

  Facts(JsonNode object) {
    this.object = object;
  }

  /** Whether something that was read could not be. */
  boolean missing() {
    return missing;
  }

  /** A flag that Slack always gives. */
  boolean flag(String key) {
    JsonNode value = object.path(key);
    missing |= !value.isBoolean();
    return value.asBoolean(false);
  }

  /** A flag that Slack gives where it has something to say. */
  boolean flagIfGiven(String key) {
    return isGiven(key) && flag(key);
  }

  /** A text that Slack always gives; never blank. */
  Optional<String> text(String key) {
    JsonNode value = object.path(key);
    Optional<String> text = Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::asText);
    Optional<String> said = text.filter(words -> !words.isBlank());
    missing |= said.isEmpty();
    return said;
  }

  /** A list of ids that Slack always gives. */
  Set<String> ids(String key) {
    JsonNode list = object.path(key);
    missing |= !list.isArray();
    Set<String> ids = new LinkedHashSet<>();
    for (JsonNode id : list) {
      missing |= !id.isTextual();
      ids.add(id.asText());
    }
    return ids;
  }

  /** Whether a list that Slack always gives has anything in it. */
  boolean any(String key) {
    JsonNode list = object.path(key);
    missing |= !list.isArray();
    return !list.isEmpty();
  }

  /** Whether a list that Slack may leave out has anything in it. */
  boolean anyIfGiven(String key) {
    return isGiven(key) && any(key);
  }

  private boolean isGiven(String key) {
    return object.hasNonNull(key);
  }
}
