package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads an answer while it arrives, and hands on each of its texts as soon as it is whole. Takes
 * what some models put before the object and after it.
 */
final class AnswerReader {
  /** Where the texts go; what it returns ends the reading. */
  interface Texts {
    Optional<Obstacle> question(String text);

    Optional<Obstacle> script(String text);
  }

  /** Longer than any card; beyond it somebody is telling a story. */
  private static final int LONGEST = 16_000;

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Texts texts;
  private final JsonParser parser;
  private final ByteArrayFeeder feeder;
  private String field = "";
  private boolean listed;
  private boolean complete;
  private boolean begun;
  private int length;

  AnswerReader(Texts texts) {
    this.texts = texts;
    try {
      this.parser = FACTORY.createNonBlockingByteArrayParser();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
  }

  /** Whether the whole object has arrived. */
  boolean complete() {
    return complete;
  }

  /** How many characters have arrived. */
  int length() {
    return length;
  }

  /** Takes more of the answer; returns what is wrong with it, if anything is. */
  Optional<Obstacle> feed(String text) {
    length += text.length();
    if (length > LONGEST) {
      return Optional.of(Obstacle.MALFORMED);
    }
    int brace = begun ? 0 : text.indexOf('{');
    if (complete || brace < 0) {
      return Optional.empty();
    }
    begun = true;
    byte[] bytes = text.substring(brace).getBytes(StandardCharsets.UTF_8);
    try {
      feeder.feedInput(bytes, 0, bytes.length);
      return tokens();
    } catch (IOException e) {
      return Optional.of(Obstacle.MALFORMED);
    }
  }

  private Optional<Obstacle> tokens() throws IOException {
    Optional<Obstacle> obstacle = Optional.empty();
    while (obstacle.isEmpty() && !complete) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.NOT_AVAILABLE) {
        break;
      }
      obstacle = take(token);
    }
    return obstacle;
  }

  private Optional<Obstacle> take(JsonToken token) throws IOException {
    boolean questions = field.equals("questions");
    switch (token) {
      case START_OBJECT -> {
        return field.isEmpty() ? Optional.empty() : wrongShape();
      }
      case FIELD_NAME -> {
        field = parser.currentName();
        return field.equals("questions") || field.equals("script")
            ? Optional.empty()
            : wrongShape();
      }
      case START_ARRAY -> {
        boolean right = questions && !listed;
        listed = true;
        return right ? Optional.empty() : wrongShape();
      }
      case VALUE_STRING -> {
        return listed && questions ? texts.question(parser.getText()) : script();
      }
      case VALUE_NULL -> {
        return questions ? wrongShape() : Optional.empty();
      }
      case END_ARRAY -> {
        listed = false;
        return Optional.empty();
      }
      case END_OBJECT -> {
        complete = true;
        return Optional.empty();
      }
      default -> {
        return wrongShape();
      }
    }
  }

  private Optional<Obstacle> script() throws IOException {
    return field.equals("script") ? texts.script(parser.getText()) : wrongShape();
  }

  private static Optional<Obstacle> wrongShape() {
    return Optional.of(Obstacle.WRONG_SHAPE);
  }
}
