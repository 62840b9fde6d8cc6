package app.counterpoint.nudges;

import app.counterpoint.workspace.ChannelId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A nudge on its way to one channel at one time.
 *
 * @param key what its post is marked with; the same for the same nudge, channel and time
 * @param due when it was to go out
 * @param claimedAt when it was claimed last; empty before
 * @param problem why it ended without a post, in a word; empty for any other state
 */
public record Delivery(
    String key,
    String nudge,
    ChannelId channel,
    Instant due,
    State state,
    Optional<Instant> claimedAt,
    Optional<String> problem) {

  /** How far it is. */
  public enum State {
    /** Nobody began to post it. */
    DUE,
    /** Somebody claimed it in order to post it; whether they did is not known. */
    CLAIMED,
    /** It was posted. */
    POSTED,
    /** It will not be posted. */
    ENDED;

    /** Whether anything is left to do. */
    public boolean isSettled() {
      return this == POSTED || this == ENDED;
    }
  }

  /** A delivery that nobody began. */
  public static Delivery due(String nudge, ChannelId channel, Instant due) {
    return new Delivery(
        key(nudge, channel, due),
        nudge,
        channel,
        due,
        State.DUE,
        Optional.empty(),
        Optional.empty());
  }

  private static String key(String nudge, ChannelId channel, Instant due) {
    String name = nudge + "/" + channel.value() + "/" + due.toEpochMilli();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
