package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import java.util.Optional;

/** What those who read a channel have to do with tips in it. */
final class Readers {
  private Readers() {}

  /** The reason against any tip there; empty where only our own people read. Asks Slack. */
  static Optional<Silence> against(Gate gate, ChannelId channel) {
    return switch (gate.audience(channel).readership()) {
      case INTERNAL -> Optional.empty();
      case EXTERNAL -> Optional.of(Silence.EXTERNAL_CHANNEL);
      case UNKNOWN -> Optional.of(Silence.UNSURE_WHO_READS);
    };
  }
}
