package app.counterpoint.localslack.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** An object with known fields; others are refused. Immutable. */
final class Shape implements Rule {
  private static final Rule ANY = (value, at, problems) -> {};

  private final Map<String, Rule> fields;
  private final Set<String> required;
  private final Rule whole;

  private Shape(Map<String, Rule> fields, Set<String> required, Rule whole) {
    this.fields = fields;
    this.required = required;
    this.whole = whole;
  }

  /** An object without a field. */
  static Shape empty() {
    return new Shape(Map.of(), Set.of(), ANY);
  }

  /** An object of a type, with the ids that every block and element may have. */
  static Shape typed() {
    return empty().must("type", ANY);
  }

  Shape must(String field, Rule rule) {
    Set<String> more = new TreeSet<>(required);
    more.add(field);
    return new Shape(with(field, rule), more, whole);
  }

  Shape may(String field, Rule rule) {
    return new Shape(with(field, rule), required, whole);
  }

  /** The same with a rule about the object as a whole, which sees only objects. */
  Shape where(Rule rule) {
    return new Shape(fields, required, whole.and(rule));
  }

  /** The same, and exactly one of two fields must be there. */
  Shape either(String one, Rule oneRule, String other, Rule otherRule) {
    return may(one, oneRule)
        .may(other, otherRule)
        .where(
            (value, at, problems) -> {
              if (value.has(one) == value.has(other)) {
                problems.add("exactly one of " + one + " and " + other + " is required", at);
              }
            });
  }

  private Map<String, Rule> with(String field, Rule rule) {
    Map<String, Rule> more = new TreeMap<>(fields);
    more.put(field, rule);
    return more;
  }

  @Override
  public void check(JsonNode value, String at, Problems problems) {
    if (!value.isObject()) {
      problems.add("must be an object", at);
      return;
    }
    for (String field : required) {
      if (!value.has(field)) {
        problems.add("missing required field: " + field, at);
      }
    }
    value.properties().forEach(field -> check(field, at, problems));
    whole.check(value, at, problems);
  }

  private void check(Map.Entry<String, JsonNode> field, String at, Problems problems) {
    Rule rule = fields.get(field.getKey());
    if (rule == null) {
      problems.add("invalid additional property: " + field.getKey(), at);
    } else {
      rule.check(field.getValue(), at + "/" + field.getKey(), problems);
    }
  }
}
