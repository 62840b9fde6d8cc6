package app.counterpoint.cli;

import app.counterpoint.playbook.Situation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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
    List<Labelled> all = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      try {
        all.add(of(Json.parse(lines.get(i))));
      } catch (JsonProcessingException | IllegalArgumentException e) {
        String wanted = "{\"id\",\"text\",\"accept\":[…]} and perhaps \"speak\"";
        throw new IOException(file + ":" + (i + 1) + ": each line must be " + wanted, e);
      }
    }
    if (all.isEmpty()) {
      throw new IOException(file + ": nothing in it to score");
    }
    return all;
  }

  private static Labelled of(JsonNode json) {
    List<String> accept = new ArrayList<>();
    json.path("accept").forEach(id -> accept.add(id.asText()));
    if (!json.path("text").isTextual() || accept.isEmpty()) {
      throw new IllegalArgumentException("text or accept is missing");
    }
    Optional<Boolean> speak =
        json.has("speak") ? Optional.of(json.path("speak").asBoolean()) : Optional.empty();
    return new Labelled(json.path("id").asText(), json.path("text").asText(), accept, speak);
  }
}
