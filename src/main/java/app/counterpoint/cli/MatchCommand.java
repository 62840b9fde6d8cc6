package app.counterpoint.cli;

import app.counterpoint.coaching.Coach;
import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.Playbook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Matches JSON Lines: one object in, one object out, in order, a batch at a time in memory. A line
 * that cannot be read gets an error of its own and the rest goes on.
 */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Matches JSON Lines from standard input to standard output.",
      "In:  {\"id\",\"text\",\"surface\":\"ask\"|\"channel\"}",
      "Out: {\"id\",\"situation\",\"score\",\"snippets\",\"speak\"}"
    })
final class MatchCommand implements Callable<Integer> {
  private static final int BATCH = 256;
  private static final Set<String> SURFACES = Set.of("ask", "channel");

  private final Workshop workshop;
  private final InputStream in;

  @Spec private CommandSpec spec = CommandSpec.create();

  MatchCommand(Workshop workshop, InputStream in) {
    this.workshop = workshop;
    this.in = in;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Teacher teacher = workshop.teacher()) {
      Playbook playbook = workshop.playbook();
      LearnedMatcher matcher = teacher.teach(playbook.cues());
      Coach coach = new Coach(playbook, matcher, matcher);
      Lines lines = new Lines(in);
      List<Lines.Line> batch = new ArrayList<>();
      Optional<Lines.Line> line = lines.next();
      while (line.isPresent()) {
        batch.add(line.get());
        if (batch.size() == BATCH || !lines.ahead()) {
          answer(batch, matcher, coach, out);
          batch.clear();
        }
        line = lines.next();
      }
    }
    return 0;
  }

  private static void answer(
      List<Lines.Line> batch, LearnedMatcher matcher, Coach coach, PrintWriter out)
      throws IOException {
    batch.parallelStream().map(line -> answer(line, matcher, coach)).forEachOrdered(out::println);
    if (out.checkError()) {
      throw new IOException("The output was closed before the input ended.");
    }
  }

  private static String answer(Lines.Line line, LearnedMatcher matcher, Coach coach) {
    if (line instanceof Lines.Line.Unreadable unreadable) {
      return error(unreadable.number(), "the line is " + unreadable.reason());
    }
    Lines.Line.Text read = (Lines.Line.Text) line;
    try {
      JsonNode json = Json.parse(read.text());
      Optional<String> fault = fault(json);
      return fault.isPresent()
          ? error(read.number(), fault.get())
          : Json.line(answer(json, matcher, coach));
    } catch (JsonProcessingException e) {
      return error(read.number(), "the line is not JSON");
    }
  }

  private static Optional<String> fault(JsonNode json) {
    if (!json.isObject()) {
      return Optional.of("the line is not a JSON object");
    }
    if (!json.path("id").isTextual()) {
      return Optional.of("id is missing or not a string");
    }
    if (!json.path("text").isTextual()) {
      return Optional.of("text is missing or not a string");
    }
    boolean surface = !json.has("surface") || SURFACES.contains(json.path("surface").asText());
    return surface ? Optional.empty() : Optional.of("surface is neither ask nor channel");
  }

  private static ObjectNode answer(JsonNode json, LearnedMatcher matcher, Coach coach) {
    Query query = Query.of(json.path("text").asText());
    Matches matches = matcher.match(query);
    Match top = matches.top();
    ObjectNode answer = Json.object().put("id", json.path("id").asText());
    answer.put("situation", top.situation()).put("score", rounded(top.score().value()));
    ArrayNode snippets = answer.putArray("snippets");
    coach
        .playbook()
        .situation(top.situation())
        .ifPresent(situation -> coach.rank(query, situation).forEach(snippets::add));
    return answer.put("speak", matches.verdict().speaks());
  }

  private static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }

  private static String error(long number, String reason) {
    return Json.line(Json.object().put("error", reason).put("line", number));
  }
}
