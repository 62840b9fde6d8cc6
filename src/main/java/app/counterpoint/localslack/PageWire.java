package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What went over the wire, as the page shows it. */
final class PageWire {
  private static final int MOST = 100;

  private PageWire() {}

  /** The newest hundred, the newest first. */
  static ObjectNode of(CallLog log) {
    List<Recorded> all = log.all();
    ArrayNode entries = Json.array();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST); i--) {
      entries.add(entry(all.get(i)));
    }
    return Json.object().set("entries", entries);
  }

  private static ObjectNode entry(Recorded call) {
    boolean toApp = call.direction() == Recorded.Direction.TO_APP;
    ObjectNode entry = Json.object().put("id", call.number()).put("at", call.at().toString());
    entry.put("direction", toApp ? "to_app" : "to_slack").put("what", call.name());
    entry.put("status", call.status()).put("ms", call.took().toMillis());
    entry.put("error", call.answer().path("error").asText());
    entry.set("request", opened(call.request()));
    entry.set("response", call.answer().deepCopy());
    return entry;
  }

  /** The same with JSON that is packed in text, as form fields are, opened for reading. */
  private static JsonNode opened(JsonNode request) {
    if (!request.isObject()) {
      return request;
    }
    ObjectNode open = Json.object();
    request.properties().forEach(field -> open.set(field.getKey(), unpacked(field.getValue())));
    return open;
  }

  private static JsonNode unpacked(JsonNode value) {
    JsonNode inner = value.isTextual() ? Json.parse(value.asText()) : value;
    return inner.isContainerNode() ? inner : value;
  }
}
