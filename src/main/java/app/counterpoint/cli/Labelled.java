package app.counterpoint.cli;

import app.counterpoint.playbook.Situation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text, and what a person says of it.
 *
 * @param accept the situations that an expert would take as an answer, never empty
 * @param speak whether a manager would speak up; empty for what was asked
 */
record Labelled(String id, String text, List<String> accept, Optional<Boolean> speak) {
  Labelled {
    accept = List.copyOf(accept);
  }

  boolean inScope() {
    return !accept.contains(Situation.NONE);
  }

  /**
   * Reads JSON Lines.
   *
   * @throws IOException with file and line where one is not as it should be
   */
  static List<Labelled> read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": a folder, not a file of labelled lines");
    }
    List<Labelled> all = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      Lines lines = new Lines(in);
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent()) {
        all.add(of(line.get(), file));
        line = lines.next();
      }
    }
    if (all.isEmpty()) {
      throw new IOException(file + ": nothing in it to score");
    }
    return all;
  }

  private static Labelled of(Lines.Line line, Path file) throws IOException {
    if (line instanceof Lines.Line.Unreadable unreadable) {
      throw new IOException(file + ":" + unreadable.number() + ": " + unreadable.reason());
    }
    Lines.Line.Text read = (Lines.Line.Text) line;
    try {
      return of(Json.parse(read.text()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      String wanted = "{\"id\",\"text\",\"accept\":[…]} and perhaps \"speak\":true|false";
      throw new IOException(file + ":" + read.number() + ": each line must be " + wanted, e);
    }
  }

  private static Labelled of(JsonNode json) {
    List<String> accept = new ArrayList<>();
    json.path("accept").forEach(id -> accept.add(id.asText()));
    JsonNode speak = json.path("speak");
    if (!json.path("text").isTextual() || accept.isEmpty()) {
      throw new IllegalArgumentException("text or accept is missing");
    }
    if (!speak.isMissingNode() && !speak.isBoolean()) {
      throw new IllegalArgumentException("speak is neither true nor false");
    }
    return new Labelled(
        json.path("id").asText(),
        json.path("text").asText(),
        accept,
        speak.isBoolean() ? Optional.of(speak.asBoolean()) : Optional.empty());
  }
}
