package app.counterpoint.slack.posting;

import app.counterpoint.sharing.Post;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A message for everybody in a channel, before it is posted.
 *
 * @param person whose name it bears
 * @param snippet the snippet that it rests on
 * @param takeDownAt when it is to be deleted; empty where it stays
 */
record Publication(
    String key,
    ChannelId channel,
    PersonId person,
    String snippet,
    Message message,
    Optional<Instant> takeDownAt) {

  /** Refuses a message that could not be found again. */
  Publication {
    if (message.blocks().isEmpty() || !key.equals(message.blocks().get(0).getBlockId())) {
      throw new IllegalArgumentException("the first block must bear the post's key");
    }
  }

  /** What is remembered of it, if it is posted at this moment. */
  Post at(Instant moment) {
    return new Post(key, channel, Optional.empty(), person, snippet, moment, takeDownAt);
  }
}
