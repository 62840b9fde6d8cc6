package app.counterpoint.playbook;

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
}
