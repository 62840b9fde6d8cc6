package app.counterpoint.slack.listeners;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import java.util.Optional;

/**
 * Who typed a command, where, and what.
 *
 * @param channel empty where the command was typed in what has no id of a channel
 */
record Caller(
    PersonId person,
    Optional<ChannelId> channel,
    String text,
    String responseUrl,
    String triggerId) {
  static Caller of(SlashCommandPayload payload) {
    return new Caller(
        new PersonId(payload.getUserId()),
        Optional.ofNullable(payload.getChannelId()).filter(ChannelId::isOne).map(ChannelId::new),
        Optional.ofNullable(payload.getText()).orElse(""),
        payload.getResponseUrl(),
        payload.getTriggerId());
  }

  @Override
  public String toString() {
    return "Caller[" + person.value() + "]";
  }
}
