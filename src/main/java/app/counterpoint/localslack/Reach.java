package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;

/** Finds what a call is about, and refuses as Slack does where the app cannot reach it. */
record Reach(Workspace workspace) {

  /** The channel of a call that the app can see, with the scope for its kind. */
  Channel readable(Call call, String right) {
    Channel channel = visible(call.required("channel"));
    call.needs(channel.kind().scope(right));
    return channel;
  }

  /** The channel of a call whose messages the app may read. */
  Channel history(Call call) {
    Channel channel = readable(call, "history");
    if (!channel.has(bot())) {
      throw Refusal.of("not_in_channel");
    }
    return channel;
  }

  /**
   * The channel of a call that the app may post to; a person's id stands for the direct message.
   */
  Channel writable(Call call) {
    call.needs("chat:write");
    String id = call.required("channel");
    boolean isPerson = workspace.people().find(id).isPresent();
    Channel channel = isPerson ? workspace.direct(id) : visible(id);
    if (!channel.has(bot()) && !call.scopes().contains("chat:write.public")) {
      throw Refusal.of("not_in_channel");
    }
    if (channel.archived()) {
      throw Refusal.of("is_archived");
    }
    return channel;
  }

  private Channel visible(String id) {
    return workspace
        .channels()
        .find(id)
        .filter(channel -> channel.kind() == Channel.Kind.PUBLIC || channel.has(bot()))
        .orElseThrow(() -> Refusal.of("channel_not_found"));
  }

  Person person(Call call, String argument) {
    return workspace
        .people()
        .find(call.required(argument))
        .orElseThrow(() -> Refusal.of("user_not_found"));
  }

  /** A message that everybody in the channel sees; ephemeral ones cannot be found. */
  ChatMessage message(Call call, Channel channel) {
    return workspace
        .messages()
        .find(channel.id(), call.required("ts"))
        .filter(message -> !message.isEphemeral())
        .orElseThrow(() -> Refusal.of("message_not_found"));
  }

  boolean isOurs(ChatMessage message) {
    return message.user().equals(bot());
  }

  private String bot() {
    return workspace.app().botUser();
  }

  /** The blocks of a call with ids filled in; none if the call has none. */
  ArrayNode blocks(Call call) {
    return Incoming.checked(call, workspace.ids());
  }
}
