package app.counterpoint.nudges;

import app.counterpoint.workspace.ChannelId;
import java.util.List;

/**
 * Where a nudge goes. Which channels those are is found out when it goes out.
 *
 * @param channels the chosen ones, in the order chosen, none twice; empty in any other scope
 */
public record Target(Scope scope, List<ChannelId> channels) {
  /** The most channels that can be chosen one by one: they have to fit into a modal's metadata. */
  public static final int MOST_CHANNELS = 40;

  /** How the channels are found. */
  public enum Scope {
    /** The manager named them. */
    CHOSEN,
    /** Every deal channel that is listened to. */
    WATCHED,
    /** Every such channel in which the snippet's situation came up lately. */
    WATCHED_WHERE_IT_CAME_UP
  }

  /** Copies, and refuses chosen channels where there are none or where they mean nothing. */
  public Target {
    channels = channels.stream().distinct().toList();
    if ((scope == Scope.CHOSEN) == channels.isEmpty() || channels.size() > MOST_CHANNELS) {
      throw new IllegalArgumentException(scope + " with " + channels.size() + " channels");
    }
  }

  /** These channels. */
  public static Target chosen(List<ChannelId> channels) {
    return new Target(Scope.CHOSEN, channels);
  }

  /** Channels that are found when it goes out. */
  public static Target found(Scope scope) {
    return new Target(scope, List.of());
  }
}
