package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Objects that say by their {@code type} what they are. */
final class Types implements Rule {
  private final Map<String, Rule> shapes;

  Types(Map<String, Rule> shapes) {
    this.shapes = shapes;
  }

  /** Only some of the types. */
  Types only(Set<String> types) {
    Map<String, Rule> fewer = new TreeMap<>(shapes);
    fewer.keySet().retainAll(types);
    return new Types(fewer);
  }

  /** The types of both. */
  Types or(Types others) {
    Map<String, Rule> all = new TreeMap<>(shapes);
    all.putAll(others.shapes);
    return new Types(all);
  }

  Set<String> names() {
    return shapes.keySet();
  }

  @Override
  public void check(JsonNode value, String at, Problems problems) {
    Rule shape = shapes.get(value.path("type").asText());
    if (shape == null) {
      problems.add("unsupported type: " + value.path("type").asText(), at + "/type");
    } else {
      shape.check(value, at, problems);
    }
  }
}
