package app.counterpoint.playbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles, situations, cues and wording together: everything the app can say. Immutable. */
public final class Playbook {
  private final List<Article> articles;
  private final Map<String, Situation> situations = new LinkedHashMap<>();
  private final Map<String, Snippet> snippets = new LinkedHashMap<>();
  private final List<Cue> cues;
  private final Wording wording;

  Playbook(List<Article> articles, List<Situation> situations, List<Cue> cues, Wording wording) {
    this.articles = List.copyOf(articles);
    this.cues = List.copyOf(cues);
    this.wording = wording;
    for (Situation situation : situations) {
      this.situations.put(situation.id(), situation);
      situation.snippets().forEach(snippet -> snippets.put(snippet.id(), snippet));
    }
  }

  /** The sources, in the order of {@code articles.yaml}. */
  public List<Article> articles() {
    return articles;
  }

  /** The situations, in the order of their ids. */
  public List<Situation> situations() {
    return List.copyOf(situations.values());
  }

  /** The situation of that id. */
  public Optional<Situation> situation(String id) {
    return Optional.ofNullable(situations.get(id));
  }

  /** The snippet of that id, on whatever page. */
  public Optional<Snippet> snippet(String id) {
    return Optional.ofNullable(snippets.get(id));
  }

  /** Every cue, those of {@code none} included, in the order of files and lines. */
  public List<Cue> cues() {
    return cues;
  }

  /** Every fixed sentence. */
  public Wording wording() {
    return wording;
  }
}
