package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.slack.web.SlackWeb;
import java.time.Clock;
import java.time.Instant;

/**
 * Takes down the posts whose time is up, and settles those of which we do not know whether they
 * were made. Has no thread of its own: {@link #sweep} is to be called every few minutes.
 */
public final class TakeDown {
  private final SlackWeb web;
  private final PostLog log;
  private final Removal removal;
  private final Clock clock;

  /** Takes down what the log holds. */
  public TakeDown(SlackWeb web, PostLog log, Clock clock) {
    this.web = web;
    this.log = log;
    this.removal = new Removal(web, log);
    this.clock = clock;
  }

  /** Does all that is due; what Slack refuses or does not answer is tried again the next time. */
  public void sweep() {
    Instant now = clock.instant();
    log.uncertain(now.minus(Search.SETTLED)).forEach(this::settle);
    log.due(now).forEach(removal::remove);
  }

  private void settle(Post post) {
    Search search = Search.of(post, web);
    if (search.ts().isPresent()) {
      log.posted(post.key(), search.ts().get());
    } else if (search.whole()) {
      log.gone(post.key());
    }
  }
}
