package app.counterpoint.slack.views;

import app.counterpoint.playbook.Playbook;
import app.counterpoint.workspace.ChannelId;
import java.util.Optional;

/**
 * What the share modal carries.
 *
 * @param source the channel in which Share was pressed; empty where there was none
 */
public record ShareState(CardState card, String source) {
  /** The card that is shared, and where Share was pressed. */
  public record Sharing(Card card, Optional<ChannelId> source) {}

  /** Refuses a source that is no channel. */
  public ShareState {
    if (!source.isEmpty() && !ChannelId.isOne(source)) {
      throw new IllegalArgumentException("not a channel");
    }
  }

  static String of(Card card, Optional<ChannelId> source) {
    return Json.write(
        new ShareState(CardState.state(card), source.map(ChannelId::value).orElse("")));
  }

  /** What a modal carried. Never throws. */
  public static Reading<Sharing> read(String metadata, Playbook playbook) {
    return Json.read(metadata, ShareState.class)
        .then(
            state ->
                state
                    .card
                    .card(playbook)
                    .then(card -> new Reading.Whole<>(new Sharing(card, state.channel()))));
  }

  private Optional<ChannelId> channel() {
    return Optional.of(source).filter(ChannelId::isOne).map(ChannelId::new);
  }
}
