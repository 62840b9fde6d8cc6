package app.counterpoint.slack.posting;

import app.counterpoint.workspace.Audience;

/** What became of something that was to be said. */
public sealed interface Outcome {

  /**
   * It was said.
   *
   * @param ts Slack's id of the message; empty for a reply to a command or click, which has none
   */
  record Posted(String ts) implements Outcome {}

  /** The channel is not, or not surely, one that only our own people read. */
  record Refused(Audience audience) implements Outcome {}

  /**
   * It was not said, or we do not know whether it was.
   *
   * @param problem Slack's word or the fault, or {@link #NOT_OURS}
   */
  record Failed(String problem) implements Outcome {
    /** The person is not, or not surely, one of ours. */
    public static final String NOT_OURS = "not_ours";
  }

  /** Whether it was said. */
  default boolean isPosted() {
    return this instanceof Posted;
  }
}
