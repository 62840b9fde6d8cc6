package app.counterpoint.playbook;

import java.util.List;

/**
 * Something that happens in a deal, and the coaching for it: one page of the playbook.
 *
 * @param id the name of its page and of its cues
 * @param title the moment as a rep would say it
 */
public record Situation(String id, String title, String summary, List<Snippet> snippets) {
  /** What a cue or an answer carries in place of an id where there is nothing to coach. */
  public static final String NONE = "none";

  /** Copies the snippets. */
  public Situation {
    snippets = List.copyOf(snippets);
  }
}
