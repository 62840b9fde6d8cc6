package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;

/**
 * A message of a person in a channel. Lives only as long as it is looked at: the text is never
 * kept.
 *
 * @param author who wrote it, already known to be one of ours
 */
public record Overheard(PersonId author, ChannelId channel, String text) {
  @Override
  public String toString() {
    return "Overheard[" + author.value() + " in " + channel.value() + "]";
  }
}
