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

/**
 * A YAML document as a tree in which every node knows its line, so that a fault in it can be shown
 * where it stands. Jackson's own tree forgets the lines.
 */
sealed interface Yaml {

  /** The line on which the node begins, from 1. */
  int line();

  /** {@code key: value} pairs, in order. */
  record Mapping(int line, Map<String, Yaml> fields) implements Yaml {}

  /** A list. */
  record Sequence(int line, List<Yaml> items) implements Yaml {}

  /** A piece of text, a number, or a word such as {@code true}, as written. */
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
      return Optional.of(read(parser));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      String reason = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      problems.add(line, "", "not valid YAML: " + reason, "Mend the indentation or quoting here");
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("reading from a string cannot fail", e);
    }
  }

  private static Yaml read(JsonParser parser) throws IOException {
    int line = parser.currentTokenLocation().getLineNr();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Yaml> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new Mapping(line, fields);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Yaml> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Sequence(line, items);
    }
    return new Scalar(line, parser.getText().strip());
  }
}
