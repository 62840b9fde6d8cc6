package app.counterpoint.slack.views;

import app.counterpoint.playbook.Playbook;
import app.counterpoint.workspace.ChannelId;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a person put into the {@link ShareModal}.
 *
 * @param text as they edited it; may be blank
 * @param channel where it goes; empty where none is chosen
 * @param takeDownAfter empty where it stays up
 */
public record ShareForm(
    ShareState.Sharing sharing,
    String text,
    Optional<ChannelId> channel,
    Optional<Duration> takeDownAfter) {

  /** What a view that comes back holds. Never throws. */
  public static Reading<ShareForm> read(View view, Playbook playbook) {
    Optional<String> metadata = Optional.ofNullable(view.getPrivateMetadata());
    return ShareState.read(metadata.orElse(""), playbook)
        .then(sharing -> new Reading.Whole<>(filled(sharing, view)));
  }

  private static ShareForm filled(ShareState.Sharing sharing, View view) {
    return new ShareForm(
        sharing,
        value(view, ShareModal.TEXT_BLOCK, ShareModal.TEXT)
            .flatMap(value -> Optional.ofNullable(value.getValue()))
            .orElse(""),
        value(view, ShareModal.CHANNEL_BLOCK, ShareModal.CHANNEL)
            .flatMap(value -> Optional.ofNullable(value.getSelectedConversation()))
            .filter(ChannelId::isOne)
            .map(ChannelId::new),
        value(view, ShareModal.TAKE_DOWN_BLOCK, ShareModal.TAKE_DOWN)
            .flatMap(value -> Optional.ofNullable(value.getSelectedOption()))
            .map(option -> TakeDown.of(option.getValue()))
            .orElse(TakeDown.DEFAULT)
            .after());
  }

  private static Optional<ViewState.Value> value(View view, String block, String action) {
    return Optional.ofNullable(view.getState())
        .flatMap(state -> Optional.ofNullable(state.getValues()))
        .map(values -> values.getOrDefault(block, Map.of()).get(action));
  }

  @Override
  public String toString() {
    return "ShareForm[" + text.length() + " characters to " + channel + "]";
  }
}
