package app.counterpoint.slack.listeners;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.slack.api.model.event.MessageEvent;
import java.util.Optional;

/**
 * What a person wrote in a channel or to the app. Lives only as long as it is answered.
 *
 * @param ts Slack's id of the message
 * @param thread the id of the thread that it stands in; empty outside of one
 */
record Said(PersonId person, ChannelId channel, String text, String ts, Optional<String> thread) {
  static Said of(MessageEvent message) {
    return new Said(
        new PersonId(message.getUser()),
        new ChannelId(message.getChannel()),
        message.getText() == null ? "" : message.getText(),
        message.getTs(),
        Optional.ofNullable(message.getThreadTs()));
  }

  /** The thread that an answer goes into: that of the message, or one that it begins. */
  String root() {
    return thread.orElse(ts);
  }

  @Override
  public String toString() {
    return "Said[" + person.value() + " in " + channel.value() + "]";
  }
}
