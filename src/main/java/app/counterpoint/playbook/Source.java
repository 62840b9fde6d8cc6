package app.counterpoint.playbook;

import java.util.HashMap;
import java.util.Map;

/**
 * Where a snippet's idea comes from.
 *
 * @param paragraph between 1 and the article's last paragraph
 */
public record Source(Article article, int paragraph) {
  /** Refuses a paragraph that the article does not have. */
  public Source {
    if (paragraph < 1 || paragraph > article.paragraphs()) {
      throw new IllegalArgumentException(
          article.id() + " has paragraphs 1 to " + article.paragraphs() + ", not " + paragraph);
    }
  }

  /** It in one line: title, author or that none is named, where and when published, paragraph. */
  public String line(Wording wording) {
    Map<String, String> words = new HashMap<>();
    words.put("title", article.title());
    words.put("author", article.author().orElseGet(() -> wording.say(Phrase.AUTHOR_NOT_NAMED)));
    words.put("paragraph", String.valueOf(paragraph));
    article.published().ifPresent(published -> words.put("published", published));
    return wording.say(
        article.published().isPresent() ? Phrase.SOURCE_LINE_PUBLISHED : Phrase.SOURCE_LINE, words);
  }
}
