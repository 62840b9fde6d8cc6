package app.counterpoint.slack.views;

import app.counterpoint.workspace.Audience;

/** What is known of the channel that a play is to be shared in. */
public sealed interface SharePreview {
  /** No channel is chosen. */
  record NoChannel() implements SharePreview {}

  /** We are finding out who can read it. */
  record Checking() implements SharePreview {}

  /** Who can read it: shared if internal, else refused. */
  record Seen(Audience audience) implements SharePreview {}
}
