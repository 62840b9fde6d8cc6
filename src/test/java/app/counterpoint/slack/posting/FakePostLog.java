package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A log in memory, with what was done to it. */
final class FakePostLog implements PostLog {
  private final Map<String, Post> posts = new LinkedHashMap<>();
  private final List<String> steps = new ArrayList<>();

  List<Post> all() {
    return List.copyOf(posts.values());
  }

  /** What was done, in order: intend, posted, gone. */
  List<String> steps() {
    return steps;
  }

  @Override
  public void intend(Post post) {
    steps.add("intend");
    posts.put(post.key(), post);
  }

  @Override
  public void posted(String key, String ts) {
    steps.add("posted");
    posts.computeIfPresent(key, (same, post) -> copy(post, post.channel(), Optional.of(ts)));
  }

  @Override
  public void gone(String key) {
    steps.add("gone");
    posts.remove(key);
  }

  @Override
  public List<Post> due(Instant now) {
    return those(post -> post.takeDownAt().filter(time -> !time.isAfter(now)).isPresent());
  }

  @Override
  public List<Post> uncertain(Instant before) {
    return those(post -> post.ts().isEmpty() && post.postedAt().isBefore(before));
  }

  @Override
  public List<Post> in(ChannelId channel) {
    return those(post -> post.channel().equals(channel));
  }

  @Override
  public Set<ChannelId> channels() {
    return posts.values().stream().map(Post::channel).collect(Collectors.toSet());
  }

  @Override
  public void moved(ChannelId from, ChannelId to) {
    in(from).forEach(post -> posts.put(post.key(), copy(post, to, post.ts())));
  }

  private List<Post> those(Predicate<Post> which) {
    return posts.values().stream().filter(which).toList();
  }

  private static Post copy(Post post, ChannelId channel, Optional<String> ts) {
    return new Post(
        post.key(),
        channel,
        ts,
        post.sharedBy(),
        post.snippet(),
        post.postedAt(),
        post.takeDownAt());
  }
}
