package app.counterpoint.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one page of {@code playbook/}. */
final class SituationPage {
  static final String FOLDER = "playbook";
  static final String ENDING = ".yaml";
  static final int FEWEST_QUESTIONS = 2;
  static final int MOST_QUESTIONS = 5;

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final Set<String> PAGE = Set.of("id", "title", "summary", "snippets");
  private static final Set<String> SNIPPET =
      Set.of("id", "title", "when", "source", "counterpoint", "ask", "say", "why", "avoid");
  private static final Set<String> SOURCE = Set.of("article", "paragraph");
  private static final Set<String> SAY = Set.of("soft", "firm");

  private final Map<String, Article> articles;
  private final Problems problems;
  private final Map<String, String> snippetFiles;

  /**
   * A reader.
   *
   * @param snippetFiles the file of every snippet id read so far, added to
   */
  SituationPage(
      Map<String, Article> articles, Map<String, String> snippetFiles, Problems problems) {
    this.articles = articles;
    this.snippetFiles = snippetFiles;
    this.problems = problems;
  }

  /**
   * The situation of the page, as far as it can be read.
   *
   * @param name the file's name without its ending, which its id must equal
   */
  Optional<Situation> read(String name, String content) {
    return Yaml.parse(content, problems)
        .flatMap(yaml -> Fields.of(yaml, "", PAGE, problems))
        .map(fields -> situation(name, fields));
  }

  private Situation situation(String name, Fields page) {
    String id = page.text("id", Limit.NAME);
    if (!id.isEmpty() && !id.equals(name)) {
      page.problem("id", "\"" + id + "\" is not the file's name", "Write `id: " + name + "`");
    }
    page.node("snippets");
    List<Snippet> snippets =
        page.mappings("snippets", SNIPPET, this::snippet).stream()
            .flatMap(Optional::stream)
            .toList();
    checkCounterpoints(page, snippets);
    return new Situation(
        name, page.text("title", Limit.TITLE), page.text("summary", Limit.SUMMARY), snippets);
  }

  /** The snippet, or empty where it cannot stand at all. */
  private Optional<Snippet> snippet(Fields fields) {
    String id = id(fields);
    String title = fields.text("title", Limit.TITLE);
    String when = fields.text("when", Limit.SUMMARY);
    Optional<Source> source = source(fields);
    List<Template> ask = questions(fields);
    Optional<Script> say = script(fields);
    String why = fields.text("why", Limit.WHY);
    Optional<String> avoid = fields.optionalText("avoid", Limit.AVOID);
    Optional<String> counterpoint = fields.optionalText("counterpoint", Limit.NAME);
    if (!fields.has("ask") && !fields.has("say")) {
      fields.problem("ask", "neither `ask` nor `say`", "Add questions, a script, or both");
    }
    if (source.isEmpty() || (ask.isEmpty() && say.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Snippet(id, title, when, source.get(), counterpoint, ask, say, why, avoid));
  }

  private String id(Fields fields) {
    String id = fields.text("id", Limit.NAME);
    if (!id.isEmpty() && !id.matches(ID)) {
      fields.problem(
          "id", "\"" + id + "\" is not an id", "Use lower case, digits and single dashes");
    }
    String other = id.isEmpty() ? null : snippetFiles.putIfAbsent(id, problems.file());
    if (other != null) {
      fields.problem("id", "duplicate id \"" + id + "\", also in " + other, "Choose another id");
    }
    return id;
  }

  private Optional<Source> source(Fields snippet) {
    return snippet
        .fields("source", SOURCE)
        .flatMap(
            fields -> {
              String id = fields.text("article", Limit.NAME);
              int paragraph = fields.number("paragraph");
              Article article = articles.get(id);
              if (article == null) {
                fields.problem(
                    "article",
                    "unknown article \"" + id + "\"",
                    "Use one of " + String.join(", ", articles.keySet()));
                return Optional.empty();
              }
              if (paragraph < 1 || paragraph > article.paragraphs()) {
                fields.problem(
                    "paragraph",
                    id + " has no paragraph " + paragraph,
                    "Use 1 to " + article.paragraphs());
                return Optional.empty();
              }
              return Optional.of(new Source(article, paragraph));
            });
  }

  private List<Template> questions(Fields snippet) {
    List<Template> questions = snippet.templates("ask", Limit.QUESTION);
    int count = questions.size();
    if (snippet.has("ask") && (count < FEWEST_QUESTIONS || count > MOST_QUESTIONS)) {
      snippet.problem(
          "ask",
          count + " questions",
          "Write " + FEWEST_QUESTIONS + " to " + MOST_QUESTIONS + " of them");
    }
    for (int i = 0; i < count; i++) {
      if (!questions.get(i).text().endsWith("?")) {
        snippet.problem("ask[" + i + "]", "a question without a question mark", "End it with ?");
      }
    }
    return questions;
  }

  private Optional<Script> script(Fields snippet) {
    if (!snippet.has("say")) {
      return Optional.empty();
    }
    return snippet
        .fields("say", SAY)
        .map(
            fields ->
                new Script(
                    fields.template("soft", Limit.SCRIPT), fields.template("firm", Limit.SCRIPT)));
  }

  private static void checkCounterpoints(Fields page, List<Snippet> snippets) {
    for (Snippet snippet : snippets) {
      snippet
          .counterpoint()
          .filter(id -> !isCounterpoint(snippet, id, snippets))
          .ifPresent(
              id ->
                  page.problem(
                      "snippets",
                      "\"" + snippet.id() + "\" names the counterpoint \"" + id + "\"",
                      "Name a snippet of this page that rests on another article"));
    }
  }

  private static boolean isCounterpoint(Snippet snippet, String id, List<Snippet> siblings) {
    List<Snippet> named = new ArrayList<>(siblings);
    named.removeIf(sibling -> !sibling.id().equals(id));
    return named.stream()
        .anyMatch(sibling -> !sibling.source().article().equals(snippet.source().article()));
  }
}
