package app.counterpoint.playbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code articles.yaml}. */
final class ArticlesFile {
  static final String NAME = "articles.yaml";

  private static final Set<String> FIELDS =
      Set.of("id", "title", "author", "published", "school", "teaches", "paragraphs");

  private ArticlesFile() {}

  /** The articles by id, in order. */
  static Map<String, Article> read(String content, Problems problems) {
    Map<String, Article> articles = new LinkedHashMap<>();
    Yaml.parse(content, problems)
        .flatMap(yaml -> Fields.of(yaml, "", Set.of("articles"), problems))
        .ifPresent(
            fields -> {
              fields.node("articles");
              fields.mappings("articles", FIELDS, entry -> article(entry, articles));
            });
    return articles;
  }

  private static Article article(Fields entry, Map<String, Article> articles) {
    Article article =
        new Article(
            entry.text("id", Limit.NAME),
            entry.text("title", Limit.SENTENCE),
            entry.optionalText("author", Limit.TITLE),
            entry.optionalText("published", Limit.TITLE),
            entry.text("school", Limit.TITLE),
            entry.text("teaches", Limit.SUMMARY),
            entry.number("paragraphs").orElse(Integer.MAX_VALUE));
    if (articles.putIfAbsent(article.id(), article) != null) {
      entry.problem("id", "duplicate id \"" + article.id() + "\"", "Give each article its own id");
    }
    return article;
  }
}
