package app.counterpoint.playbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one page of {@code playbook/}. */
final class SituationPage {
  static final String FOLDER = "playbook";
  static final String ENDING = ".yaml";
  static final int FEWEST_QUESTIONS = 2;
  static final int MOST_QUESTIONS = 5;

  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  static final Set<String> PAGE = Set.of("id", "title", "summary", "snippets");
  static final Set<String> SNIPPET =
      Set.of("id", "title", "when", "source", "counterpoint", "ask", "say", "why", "avoid");
  static final Set<String> SOURCE = Set.of("article", "paragraph");
  static final Set<String> SAY = Set.of("soft", "firm");

  private final Map<String, Article> articles;
  private final Problems problems;
  private final Map<String, String> snippetFiles;
  private final Repetition repetition;

  /** A snippet as written, and as read unless it cannot stand at all. */
  private record Entry(Fields fields, String id, Optional<Snippet> snippet) {
    boolean restsOn(Article article) {
      return snippet.filter(read -> read.source().article().equals(article)).isPresent();
    }
  }

  /**
   * A reader.
   *
   * @param articles by id; empty where they could not be read, which excuses what cites them
   * @param snippetFiles the file of every snippet id read so far, added to
   * @param repetition has seen every snippet read so far
   */
  SituationPage(
      Map<String, Article> articles,
      Map<String, String> snippetFiles,
      Repetition repetition,
      Problems problems) {
    this.articles = articles;
    this.snippetFiles = snippetFiles;
    this.repetition = repetition;
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
    String id = written(page);
    if (!id.isEmpty() && !id.equals(name)) {
      page.problem("id", "\"" + id + "\" is not the file's name", "Write `id: " + name + "`");
    }
    page.node("snippets");
    List<Entry> entries = page.mappings("snippets", SNIPPET, this::entry);
    entries.forEach(entry -> checkCounterpoint(entry, entries));
    List<Snippet> snippets =
        entries.stream().map(Entry::snippet).flatMap(Optional::stream).toList();
    return new Situation(
        name, page.text("title", Limit.TITLE), page.text("summary", Limit.SUMMARY), snippets);
  }

  private static String written(Fields fields) {
    String id = fields.text("id", Limit.NAME);
    if (!id.isEmpty() && !id.matches(ID)) {
      fields.problem(
          "id", "\"" + id + "\" is not an id", "Use lower case, digits and single dashes");
    }
    return id;
  }

  private Entry entry(Fields fields) {
    String id = id(fields);
    Optional<Snippet> snippet = snippet(id, fields);
    snippet
        .flatMap(repetition::fault)
        .ifPresent(
            fault -> fields.problem("id", fault, "Say it in other words, or drop one of the two"));
    return new Entry(fields, id, snippet);
  }

  private Optional<Snippet> snippet(String id, Fields fields) {
    String title = fields.text("title", Limit.TITLE);
    String when = fields.text("when", Limit.SUMMARY);
    Optional<Source> source = fields.fields("source", SOURCE).flatMap(this::source);
    List<Template> ask = fields.questions("ask", FEWEST_QUESTIONS, MOST_QUESTIONS);
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
    String id = written(fields);
    String other = id.isEmpty() ? null : snippetFiles.putIfAbsent(id, problems.file());
    if (other != null) {
      fields.problem("id", "duplicate id \"" + id + "\", also in " + other, "Choose another id");
    }
    return id;
  }

  private Optional<Source> source(Fields fields) {
    Optional<Article> article = article(fields);
    OptionalInt paragraph = fields.number("paragraph");
    if (article.isEmpty() || paragraph.isEmpty()) {
      return Optional.empty();
    }
    int last = article.get().paragraphs();
    if (paragraph.getAsInt() < 1 || paragraph.getAsInt() > last) {
      String fault = article.get().id() + " has no paragraph " + paragraph.getAsInt();
      fields.problem("paragraph", fault, "Use 1 to " + last);
      return Optional.empty();
    }
    return Optional.of(new Source(article.get(), paragraph.getAsInt()));
  }

  private Optional<Article> article(Fields source) {
    String id = source.text("article", Limit.NAME);
    Optional<Article> article = Optional.ofNullable(articles.get(id));
    if (article.isEmpty() && !id.isEmpty() && !articles.isEmpty()) {
      source.problem(
          "article",
          "unknown article \"" + id + "\"",
          "Use one of " + String.join(", ", articles.keySet()));
    }
    return article;
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

  private static void checkCounterpoint(Entry entry, List<Entry> page) {
    entry
        .snippet()
        .flatMap(snippet -> fault(snippet, page))
        .ifPresent(
            fault ->
                entry
                    .fields()
                    .problem(
                        "counterpoint",
                        fault,
                        "Name a snippet of this page that rests on another article"));
  }

  /** What is wrong with the snippet's counterpoint; one that cannot stand has its own faults. */
  private static Optional<String> fault(Snippet snippet, List<Entry> page) {
    String id = snippet.counterpoint().orElse("");
    List<Entry> named = page.stream().filter(entry -> entry.id().equals(id)).toList();
    if (snippet.counterpoint().isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    if (named.isEmpty()) {
      return Optional.of("\"" + id + "\" is not on this page");
    }
    Article article = snippet.source().article();
    return named.stream().allMatch(entry -> entry.restsOn(article))
        ? Optional.of("\"" + id + "\" rests on the same article")
        : Optional.empty();
  }
}
