package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import java.util.Optional;

/** Deletes posts. What Slack will not delete now stays in the log for another time. */
final class Removal {
  private static final String GONE_ALREADY = "message_not_found";

  private final SlackWeb web;
  private final PostLog log;

  Removal(SlackWeb web, PostLog log) {
    this.web = web;
    this.log = log;
  }

  /** Deletes the post, looking for it first where its {@code ts} was lost; whether we did it. */
  boolean remove(Post post) {
    Optional<String> ts = post.ts().or(() -> Search.of(post, web).ts());
    if (ts.isEmpty()) {
      return false;
    }
    Answer answer = web.delete(post.channel(), ts.get());
    if (answer.isDone() || answer.problem().equals(GONE_ALREADY)) {
      log.gone(post.key());
    }
    return answer.isDone();
  }
}
