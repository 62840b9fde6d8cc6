package app.counterpoint.sharing;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A message of ours in a channel, without its words.
 *
 * @param key what its first block is marked with, by which it is found in the channel's history
 *     when a crash lost its {@code ts}
 * @param ts Slack's id of the message; empty while it is being posted
 * @param snippet the snippet that it rests on
 * @param takeDownAt when it is to be deleted; empty where it stays
 */
public record Post(
    String key,
    ChannelId channel,
    Optional<String> ts,
    PersonId sharedBy,
    String snippet,
    Instant postedAt,
    Optional<Instant> takeDownAt) {}
