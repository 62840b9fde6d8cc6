package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Looks for a post of which we do not know whether it was made.
 *
 * @param ts Slack's id of it, where it was found
 * @param whole whether every message of the time in question was looked at
 */
record Search(Optional<String> ts, boolean whole) {
  /** By how much our clock and Slack's may differ. */
  private static final Duration CLOCKS = Duration.ofMinutes(1);

  /** Within which a post is made or never, with all the waiting that Slack may ask for. */
  static final Duration SETTLED = Duration.ofMinutes(5);

  private static final int PAGES = 10;

  /** Turns the pages of the channel's history around the time of the post. */
  static Search of(Post post, SlackWeb web) {
    return between(
        post.postedAt().minus(CLOCKS),
        post.postedAt().plus(SETTLED).plus(CLOCKS),
        post.key(),
        post.channel(),
        web);
  }

  /** Turns the pages of the channel's history between two times, the newest first. */
  static Search between(Instant from, Instant until, String key, ChannelId channel, SlackWeb web) {
    String oldest = slackTime(from);
    String latest = slackTime(until);
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      Answer answer = web.history(channel, oldest, latest, cursor);
      if (!(answer instanceof Answer.Done done) || !done.body().path("messages").isArray()) {
        return new Search(Optional.empty(), false);
      }
      Optional<String> ts = find(key, done.body().path("messages"));
      cursor = done.body().path("response_metadata").path("next_cursor").asText("");
      if (ts.isPresent() || cursor.isEmpty()) {
        return new Search(ts, !done.body().path("has_more").asBoolean(true));
      }
    }
    return new Search(Optional.empty(), false);
  }

  private static Optional<String> find(String key, JsonNode messages) {
    return StreamSupport.stream(messages.spliterator(), false)
        .filter(message -> message.path("blocks").path(0).path("block_id").asText("").equals(key))
        .map(message -> message.path("ts").asText(""))
        .filter(ts -> !ts.isEmpty())
        .findFirst();
  }

  private static String slackTime(Instant time) {
    return time.getEpochSecond() + ".000000";
  }
}
