package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.Readership;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Takes back what was posted in a channel that others can read now, history and all, and tells
 * whoever shared it. Has no thread of its own: {@link #sweep} is to be called every few minutes.
 */
public final class Recall {
  private final Gate gate;
  private final PostLog log;
  private final Posts posts;
  private final Removal removal;
  private final BiFunction<Post, Audience, Message> notice;
  private final int patience;
  private final Map<ChannelId, Integer> unanswered = new ConcurrentHashMap<>();

  /**
   * Takes back what the log holds.
   *
   * @param notice what the sharer of a post is told, once it was deleted
   * @param patience after how many sweeps in a row that could not find out who reads a channel its
   *     posts are taken back all the same; at least 1
   */
  public Recall(
      Gate gate,
      SlackWeb web,
      PostLog log,
      Posts posts,
      BiFunction<Post, Audience, Message> notice,
      int patience) {
    if (patience < 1) {
      throw new IllegalArgumentException("patience must be at least 1, not " + patience);
    }
    this.gate = gate;
    this.log = log;
    this.posts = posts;
    this.removal = new Removal(web, log);
    this.notice = notice;
    this.patience = patience;
  }

  /** Slack announced that the channel is shared, or will be: nothing is asked, all is deleted. */
  public void channelShared(ChannelId channel) {
    takeBack(channel, Audience.external(Optional.empty(), Why.SHARED));
  }

  /** Something about the channel or its members changed: looks again whether others read it. */
  public void recheck(ChannelId channel) {
    if (log.in(channel).isEmpty()) {
      return;
    }
    Audience audience = gate.audience(channel);
    if (isReadByOthers(audience)) {
      takeBack(channel, audience);
    }
  }

  /**
   * Slack gave the channel another id, as it does when a share of an old private channel begins:
   * its posts go with it and are looked at again.
   */
  public void moved(ChannelId from, ChannelId to) {
    log.moved(from, to);
    recheck(to);
  }

  /** Looks at every channel that holds posts of ours. */
  public void sweep() {
    Set<ChannelId> channels = log.channels();
    unanswered.keySet().retainAll(channels);
    channels.forEach(this::visit);
  }

  private void visit(ChannelId channel) {
    Audience audience = gate.audience(channel);
    if (isReadByOthers(audience) || isUnansweredTooOften(channel, audience)) {
      takeBack(channel, audience);
    }
  }

  /** An answer without the facts that it must have is no outage that passes. */
  private static boolean isReadByOthers(Audience audience) {
    return audience.readership() == Readership.EXTERNAL || isBecause(audience, Why.FACTS_MISSING);
  }

  /** An archived channel cannot be shared, and nothing in it can be deleted. */
  private boolean isUnansweredTooOften(ChannelId channel, Audience audience) {
    if (audience.readership().isInternal() || isBecause(audience, Why.ARCHIVED)) {
      unanswered.remove(channel);
      return false;
    }
    return unanswered.merge(channel, 1, Integer::sum) >= patience;
  }

  private static boolean isBecause(Audience audience, Why why) {
    return audience.why().filter(why::equals).isPresent();
  }

  private void takeBack(ChannelId channel, Audience audience) {
    for (Post post : log.in(channel)) {
      if (removal.remove(post)) {
        posts.tell(post.sharedBy(), notice.apply(post, audience));
      }
    }
  }
}
