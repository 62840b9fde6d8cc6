package app.counterpoint.slack.listeners;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.util.Optional;

/**
 * A person's use of a button or a menu.
 *
 * @param value what the element carries, or the option that was chosen; empty where it has none
 * @param channel the channel of the message that was clicked; empty in a modal or App Home
 * @param responseUrl where the message that was clicked can be replaced; empty elsewhere
 * @param modalId the modal that was clicked in
 */
record Click(
    PersonId person,
    String value,
    Optional<ChannelId> channel,
    Optional<String> responseUrl,
    Optional<String> modalId,
    String triggerId) {
  private static final String MODAL = "modal";

  static Click of(BlockActionPayload payload) {
    return new Click(
        new PersonId(payload.getUser().getId()),
        value(payload.getActions().get(0)),
        Optional.ofNullable(payload.getChannel())
            .map(BlockActionPayload.Channel::getId)
            .filter(ChannelId::isOne)
            .map(ChannelId::new),
        Optional.ofNullable(payload.getResponseUrl()).filter(url -> !url.isEmpty()),
        Optional.ofNullable(payload.getView())
            .filter(view -> MODAL.equals(view.getType()))
            .map(view -> view.getId()),
        payload.getTriggerId());
  }

  private static String value(BlockActionPayload.Action action) {
    String value =
        action.getSelectedOption() == null
            ? action.getValue()
            : action.getSelectedOption().getValue();
    return value == null ? "" : value;
  }
}
