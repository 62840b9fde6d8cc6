package app.counterpoint.slack.posting;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.workspace.Audience;

/** How far one try to post in a channel came. */
sealed interface Attempt {
  /** Whose name it bears is not, or not surely, one of ours. */
  record NotOurs() implements Attempt {}

  /** The channel is not, or not surely, one that only our own people read. */
  record Refused(Audience audience) implements Attempt {}

  /** It was not claimed. */
  record NotClaimed() implements Attempt {}

  /** Slack was asked to post it. */
  record Answered(Answer answer) implements Attempt {}
}
