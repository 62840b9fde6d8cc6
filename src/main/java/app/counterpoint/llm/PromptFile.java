package app.counterpoint.llm;

import app.counterpoint.playbook.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One of the texts that the model is told, and the variables that it must use. */
enum PromptFile {
  /** The rules; the same for every card. */
  SYSTEM("system.md", Set.of()),
  /** One card and one message. */
  CARD("card.md", Set.of("situation", "count", "questions", "tone", "script", "fence", "message"));

  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of gives an immutable set
  private final Set<String> variables;

  PromptFile(String fileName, Set<String> variables) {
    this.fileName = fileName;
    this.variables = variables;
  }

  String fileName() {
    return fileName;
  }

  /** What is wrong with a text for this file. */
  List<Problem> problems(String text) {
    List<Problem> problems = new ArrayList<>();
    Set<String> missing = new TreeSet<>(variables);
    VARIABLE
        .matcher(text)
        .results()
        .forEach(
            found -> {
              missing.remove(found.group(1));
              if (!variables.contains(found.group(1))) {
                problems.add(unknown(text, found));
              }
            });
    missing.forEach(name -> problems.add(problem(0, "no {" + name + "} in it", "Put it in")));
    if (text.isBlank()) {
      problems.add(problem(0, "nothing in it", "Write what the model is to be told"));
    }
    return problems;
  }

  private Problem unknown(String text, MatchResult found) {
    int line = 1 + (int) text.substring(0, found.start()).chars().filter(c -> c == '\n').count();
    String known = variables.isEmpty() ? "It takes none" : "It takes " + new TreeSet<>(variables);
    return problem(line, "unknown variable " + found.group(), known);
  }

  Problem problem(int line, String fault, String remedy) {
    return new Problem(ModelPrompts.FOLDER + "/" + fileName, line, "", fault, remedy);
  }

  /** The text with its variables filled in, in one pass: what is filled in is not looked at. */
  static String fill(String text, Map<String, String> values) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }
}
