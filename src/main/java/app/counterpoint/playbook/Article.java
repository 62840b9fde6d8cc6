package app.counterpoint.playbook;

import java.util.Optional;

/**
 * A source article.
 *
 * @param id what snippets cite
 * @param author who wrote it, empty where the article does not say
 * @param published where and when, empty where not known
 * @param school the few words by which its teaching is known
 * @param teaches one line on what it teaches
 * @param paragraphs the number of its last paragraph; paragraph 0 is the title line
 */
public record Article(
    String id,
    String title,
    Optional<String> author,
    Optional<String> published,
    String school,
    String teaches,
    int paragraphs) {}
