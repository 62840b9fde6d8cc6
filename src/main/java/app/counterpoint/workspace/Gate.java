package app.counterpoint.workspace;

import java.util.Optional;

/**
 * Answers who can read a channel and who a person is. Never throws: what cannot be found out is
 * {@link Readership#UNKNOWN} or {@link Standing#UNKNOWN}. Safe for any number of threads.
 */
public interface Gate {

  /** Who can read the channel now. Asks Slack each time for the channel itself. */
  Audience audience(ChannelId channel);

  /** Whether the person is one of ours; may be some minutes old, never older than a change told. */
  Standing standing(PersonId person);

  /** The channel's name without the mark before it; may be some minutes old. */
  Optional<String> name(ChannelId channel);
}
