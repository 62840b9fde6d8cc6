package app.counterpoint.sharing;

import app.counterpoint.workspace.ChannelId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The posts that are still up. Kept until they are gone, for as long as that takes. */
public interface PostLog {

  /** Remembers a post that is about to be made; its {@code ts} is still empty. */
  void intend(Post post);

  /** The post was made. */
  void posted(String key, String ts);

  /** The post is gone, or was never made. */
  void gone(String key);

  /** The posts whose time is up, the oldest first. */
  List<Post> due(Instant now);

  /**
   * The posts that were intended before then and of which we do not know whether they were made;
   * without those of nudges that are still being delivered, which are looked for anyway.
   */
  List<Post> uncertain(Instant before);

  /** The posts in a channel. */
  List<Post> in(ChannelId channel);

  /** The channels that hold posts of ours. */
  Set<ChannelId> channels();

  /** Slack gave the channel another id: its posts go with it. */
  void moved(ChannelId from, ChannelId to);
}
