package app.counterpoint.slack.views;

import app.counterpoint.playbook.Snippet;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What is posted where others read it.
 *
 * @param key what marks its first block, by which the post is found again; at most 255 characters
 * @param text as the person saw and edited it
 * @param takeDownAt when it is deleted; empty where it stays
 */
public record Shared(
    String key, String text, PersonId by, Snippet snippet, Optional<Instant> takeDownAt) {
  /** Refuses a blank text, which Slack would refuse. */
  public Shared {
    if (text.isBlank()) {
      throw new IllegalArgumentException("nothing to share");
    }
  }

  @Override
  public String toString() {
    return "Shared[" + key + ", " + text.length() + " characters]";
  }
}
