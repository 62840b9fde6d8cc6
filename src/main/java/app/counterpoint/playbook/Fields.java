package app.counterpoint.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The fields of one YAML mapping, read with their checks: each getter adds what is wrong to the
 * problems and gives a harmless value, so that reading goes on and every fault is found.
 */
final class Fields {
  private static final String SLOTS =
      Arrays.stream(Slot.values())
          .map(slot -> "{" + slot.key() + "|…}")
          .collect(Collectors.joining(", "));

  private final Yaml.Mapping mapping;
  private final String path;
  private final Problems problems;

  private Fields(Yaml.Mapping mapping, String path, Problems problems) {
    this.mapping = mapping;
    this.path = path;
    this.problems = problems;
  }

  /**
   * The fields of a node that must be a mapping and have no fields but these.
   *
   * @param path how messages name the node; empty for the whole document
   */
  static Optional<Fields> of(Yaml node, String path, Set<String> known, Problems problems) {
    if (!(node instanceof Yaml.Mapping mapping)) {
      problems.add(node.line(), path, "fields are expected here", "Write `name: value` lines");
      return Optional.empty();
    }
    Fields fields = new Fields(mapping, path, problems);
    mapping
        .fields()
        .forEach(
            (name, value) -> {
              if (!known.contains(name)) {
                problems.add(
                    value.line(),
                    fields.path(name),
                    "unknown field",
                    "Remove it, or use one of "
                        + String.join(", ", known.stream().sorted().toList()));
              }
            });
    return Optional.of(fields);
  }

  int line(String name) {
    Yaml value = mapping.fields().get(name);
    return value == null ? mapping.line() : value.line();
  }

  String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  boolean has(String name) {
    return mapping.fields().containsKey(name);
  }

  void problem(String name, String fault, String remedy) {
    problems.add(line(name), path(name), fault, remedy);
  }

  /** The node of a field that must be there. */
  Optional<Yaml> node(String name) {
    Yaml value = mapping.fields().get(name);
    if (value == null) {
      problems.add(mapping.line(), path(name), "missing field", "Add `" + name + ":`");
    }
    return Optional.ofNullable(value);
  }

  /**
   * A text that must be there, keep within the limit and have no slot; empty where there is none.
   */
  String text(String name, Limit limit) {
    String text = textWithBraces(name, limit);
    if (text.contains("{") || text.contains("}")) {
      problem(name, "a brace in a field that takes no slots", "Write the words themselves");
    }
    return text;
  }

  /** A text that must be there and keep within the limit; what its braces mean is not looked at. */
  String textWithBraces(String name, Limit limit) {
    return node(name).flatMap(node -> text(node, path(name), limit)).orElse("");
  }

  /** A text that may be missing. */
  Optional<String> optionalText(String name, Limit limit) {
    return has(name) ? Optional.of(text(name, limit)) : Optional.empty();
  }

  /** A whole number that must be there; empty where it is not one. */
  OptionalInt number(String name) {
    String digits = text(name, Limit.NAME);
    if (!digits.isEmpty() && !digits.matches("\\d{1,6}")) {
      problem(name, "\"" + digits + "\" is not a whole number", "Write digits only");
      return OptionalInt.empty();
    }
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  /** A template that must be there. */
  Template template(String name, Limit limit) {
    return node(name)
        .flatMap(node -> template(node, path(name), limit))
        .orElseGet(() -> new Template(""));
  }

  /** The questions of a list, of which there must be so many; empty where the field is missing. */
  List<Template> questions(String name, int fewest, int most) {
    if (mapping.fields().get(name) instanceof Yaml.Sequence asked
        && (asked.items().size() < fewest || asked.items().size() > most)) {
      String fault = "too few or too many questions: " + asked.items().size();
      problem(name, fault, "Write " + fewest + " to " + most + " of them");
    }
    return items(name, this::question);
  }

  private Optional<Template> question(Yaml node, String where) {
    Optional<Template> question = template(node, where, Limit.QUESTION);
    question
        .filter(template -> !template.text().endsWith("?"))
        .ifPresent(
            template ->
                problems.add(
                    node.line(), where, "a question without a question mark", "End it with ?"));
    return question;
  }

  /** The mappings of a list with at least one, each read by the given function. */
  <T> List<T> mappings(String name, Set<String> known, Function<Fields, T> read) {
    if (mapping.fields().get(name) instanceof Yaml.Sequence list && list.items().isEmpty()) {
      problem(name, "an empty list", "Add the first entry");
    }
    return items(name, (node, itemPath) -> Fields.of(node, itemPath, known, problems).map(read));
  }

  /** Reads one item of a list, or adds to the problems. */
  private interface Item<T> {
    Optional<T> read(Yaml node, String itemPath);
  }

  private <T> List<T> items(String name, Item<T> item) {
    Yaml node = mapping.fields().get(name);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Yaml.Sequence sequence)) {
      problem(name, "a list is expected here", "Begin each item with `- `");
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      item.read(sequence.items().get(i), path(name) + "[" + i + "]").ifPresent(read::add);
    }
    return read;
  }

  private Optional<Template> template(Yaml node, String where, Limit limit) {
    return text(node, where, limit)
        .flatMap(
            text -> {
              try {
                return Optional.of(new Template(text));
              } catch (IllegalArgumentException e) {
                problems.add(
                    node.line(),
                    where,
                    e.getMessage() == null ? "a broken slot" : e.getMessage(),
                    "Write one of " + SLOTS + ", with words for when it is not known");
                return Optional.empty();
              }
            });
  }

  private Optional<String> text(Yaml node, String where, Limit limit) {
    if (!(node instanceof Yaml.Scalar scalar)) {
      problems.add(node.line(), where, "one piece of text is expected here", "Write a sentence");
      return Optional.empty();
    }
    if (scalar.text().isEmpty()) {
      problems.add(node.line(), where, "empty field", "Write a sentence, or remove the field");
      return Optional.empty();
    }
    limit
        .excess(scalar.text())
        .ifPresent(excess -> problems.add(node.line(), where, "too long: " + excess, "Shorten it"));
    return Optional.of(scalar.text());
  }

  /** The mapping of a field that must be there. */
  Optional<Fields> fields(String name, Set<String> known) {
    return node(name).flatMap(node -> Fields.of(node, path(name), known, problems));
  }
}
