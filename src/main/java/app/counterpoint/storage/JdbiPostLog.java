package app.counterpoint.storage;

import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Posts by their key. */
public final class JdbiPostLog implements PostLog {
  private final Jdbi jdbi;

  /** Over a database. */
  public JdbiPostLog(Database database) {
    this.jdbi = database.jdbi();
  }

  @Override
  public void intend(Post post) {
    jdbi.useHandle(handle -> intend(handle, post));
  }

  static void intend(Handle handle, Post post) {
    handle
        .createUpdate(
            """
            INSERT INTO post (key, channel, shared_by, snippet, posted_at, take_down_at)
            VALUES (:key, :channel, :sharedBy, :snippet, :postedAt, :takeDownAt)\
            """)
        .bindMethods(post)
        .execute();
  }

  @Override
  public void posted(String key, String ts) {
    jdbi.useHandle(handle -> posted(handle, key, ts));
  }

  static void posted(Handle handle, String key, String ts) {
    handle.execute("UPDATE post SET ts = ? WHERE key = ?", ts, key);
  }

  @Override
  public void gone(String key) {
    jdbi.useHandle(handle -> gone(handle, key));
  }

  static void gone(Handle handle, String key) {
    handle.execute("DELETE FROM post WHERE key = ?", key);
  }

  @Override
  public List<Post> due(Instant now) {
    return where("take_down_at <= :now", Map.of("now", now));
  }

  /** Those of deliveries that are not settled are left to the nudger, who may make them anew. */
  @Override
  public List<Post> uncertain(Instant before) {
    return where(
        """
        ts IS NULL AND posted_at < :before AND NOT EXISTS
          (SELECT 1 FROM delivery WHERE delivery.key = post.key AND state IN ('DUE', 'CLAIMED'))\
        """,
        Map.of("before", before));
  }

  @Override
  public List<Post> in(ChannelId channel) {
    return where("channel = :channel", Map.of("channel", channel));
  }

  private List<Post> where(String condition, Map<String, ?> values) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT * FROM post WHERE " + condition + " ORDER BY posted_at")
                .bindMap(values)
                .map(ConstructorMapper.of(Post.class))
                .list());
  }

  @Override
  public Set<ChannelId> channels() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("SELECT DISTINCT channel FROM post").mapTo(ChannelId.class).set());
  }

  @Override
  public void moved(ChannelId from, ChannelId to) {
    jdbi.useHandle(
        handle -> handle.execute("UPDATE post SET channel = ? WHERE channel = ?", to, from));
  }
}
