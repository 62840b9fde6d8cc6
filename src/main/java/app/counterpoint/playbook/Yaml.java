package app.counterpoint.playbook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML document as a tree in which every node knows its line, so that a fault in it can be shown
 * where it stands. Jackson's own tree forgets the lines.
 */
sealed interface Yaml {
  /** What the parser found wrong, and on the next line of its message where. */
  Pattern PLACE = Pattern.compile("(?m)^(.*)\\R in .*, line (\\d{1,9}), column \\d+:$");

  /** The line on which the node's name stands, or the node itself where it has none, from 1. */
  int line();

  /** {@code key: value} pairs, in order. */
  record Mapping(int line, Map<String, Yaml> fields) implements Yaml {}

  /** A list. */
  record Sequence(int line, List<Yaml> items) implements Yaml {}

  /** A piece of text, a number, or a word such as {@code true}, as written; a null is empty. */
  record Scalar(int line, String text) implements Yaml {}

  /** The document, or empty if it cannot be read, which is then added to the problems. */
  static Optional<Yaml> parse(String content, Problems problems) {
    YAMLFactory factory =
        YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(content)) {
      if (parser.nextToken() == null) {
        problems.add(1, "", "the file is empty", "Write its fields, or delete the file");
        return Optional.empty();
      }
      Yaml document = read(parser, line(parser));
      if (parser.nextToken() != null) {
        problems.add(
            line(parser), "", "a second document begins here", "Remove the `---` above it");
      }
      return Optional.of(document);
    } catch (JsonProcessingException e) {
      addTo(problems, e);
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading from a string cannot fail", e);
    }
  }

  /**
   * The parser's own place may lie before the fault. The last one in its message does not, unless
   * it is the end of the file: then what was left open is the fault.
   */
  private static void addTo(Problems problems, JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    String reason = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
    Matcher places = PLACE.matcher(e.getOriginalMessage());
    while (places.find() && !places.group(1).contains("end of stream")) {
      reason = places.group(1);
      line = Integer.parseInt(places.group(2));
    }
    problems.add(line, "", "not valid YAML: " + reason, "Mend the indentation or quoting here");
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static Yaml read(JsonParser parser, int line) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Yaml> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        int place = line(parser);
        parser.nextToken();
        fields.put(name, read(parser, place));
      }
      return new Mapping(line, fields);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser, line(parser)));
      }
      return new Sequence(line, items);
    }
    boolean empty = parser.currentToken() == JsonToken.VALUE_NULL;
    return new Scalar(line, empty ? "" : parser.getText().strip());
  }
}
