package app.counterpoint.slack.web;

import app.counterpoint.metrics.Meters;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.google.gson.Gson;
import com.slack.api.Slack;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Slack's Web API, as far as the app uses it. Every call comes back with an {@link Answer}; none
 * throws. Where Slack asks to wait, calls that nobody waits for do so (at most a minute, twice) and
 * try again: those that say something, delete, read the history, list channels or people, or open a
 * direct message. The others come back at once. Safe for any number of threads.
 */
public final class SlackWeb {
  /** Slack's word where the app is not in the channel. */
  public static final String NOT_IN_IT = "not_in_channel";

  private static final Gson GSON = GsonFactory.createSnakeCase();
  private static final String RESPONSE_URL = "response_url";

  private final Transport transport;

  /** Calls with the bot's token, at the address that {@code slack} is set to. */
  public SlackWeb(Slack slack, String token, Meters meters, Pause pause) {
    this.transport = new Transport(slack, token, meters, pause);
  }

  /** Who the bot is, and in which workspace. */
  public Answer authTest() {
    return transport.once("auth.test", Map.of());
  }

  /** The facts of a channel. */
  public Answer conversationInfo(ChannelId channel) {
    return transport.once("conversations.info", Map.of("channel", channel.value()));
  }

  /** A page of a channel's members; the cursor is empty for the first. */
  public Answer members(ChannelId channel, String cursor) {
    return transport.once(
        "conversations.members",
        Map.of("channel", channel.value(), "cursor", cursor, "limit", "200"));
  }

  /** A page of the channels that the app is in and that are not archived. */
  public Answer ownChannels(String cursor) {
    return transport.patiently(
        "users.conversations",
        Map.of(
            "types",
            "public_channel,private_channel",
            "exclude_archived",
            "true",
            "cursor",
            cursor,
            "limit",
            "200"));
  }

  /** A page of the workspace's people. */
  public Answer people(String cursor) {
    return transport.patiently("users.list", Map.of("cursor", cursor, "limit", "200"));
  }

  /** The facts of a person. */
  public Answer userInfo(PersonId person) {
    return transport.once("users.info", Map.of("user", person.value()));
  }

  /** The user groups with their handles and members. */
  public Answer userGroups() {
    return transport.once("usergroups.list", Map.of("include_users", "true"));
  }

  /** Opens a modal; the trigger lives for three seconds. */
  public Answer openView(String triggerId, View view) {
    return transport.once("views.open", Map.of("trigger_id", triggerId, "view", GSON.toJson(view)));
  }

  /** Opens a modal over the one that was clicked in; three lie on each other at most. */
  public Answer pushView(String triggerId, View view) {
    return transport.once("views.push", Map.of("trigger_id", triggerId, "view", GSON.toJson(view)));
  }

  /**
   * Replaces what the modal shows that we gave this {@code external_id}: of one that came in an
   * acknowledgement, Slack has told no other id.
   */
  public Answer updateExternalView(String externalId, View view) {
    return transport.once(
        "views.update", Map.of("external_id", externalId, "view", GSON.toJson(view)));
  }

  /** Replaces what an open modal shows. */
  public Answer updateView(String viewId, View view) {
    return transport.once("views.update", Map.of("view_id", viewId, "view", GSON.toJson(view)));
  }

  /** Puts a person's App Home in place. */
  public Answer publishHome(PersonId person, View view) {
    return transport.once(
        "views.publish", Map.of("user_id", person.value(), "view", GSON.toJson(view)));
  }

  /** A page of a channel's messages between two times in Slack's form, the newest first. */
  public Answer history(ChannelId channel, String oldest, String latest, String cursor) {
    return transport.patiently(
        "conversations.history",
        Map.of(
            "channel", channel.value(),
            "oldest", oldest,
            "latest", latest,
            "cursor", cursor,
            "limit", "200"));
  }

  /** The messages of a thread, the root among them, the oldest first; the newest 200 of them. */
  public Answer replies(ChannelId channel, String root) {
    return transport.patiently(
        "conversations.replies", Map.of("channel", channel.value(), "ts", root, "limit", "200"));
  }

  /** The direct message between the app and a person. */
  public Answer openDirectMessage(PersonId person) {
    return transport.patiently("conversations.open", Map.of("users", person.value()));
  }

  /** Posts where everybody in the channel reads it. */
  public Answer postMessage(ChannelId channel, Message message, Optional<String> thread) {
    return transport.patiently("chat.postMessage", spoken(channel, message, thread));
  }

  /** The same with one try, which ends within five seconds. */
  public Answer postMessageOnce(ChannelId channel, Message message) {
    return transport.once("chat.postMessage", spoken(channel, message, Optional.empty()));
  }

  /** Shows a message to one person in a channel. */
  public Answer postEphemeral(
      ChannelId channel, PersonId person, Message message, Optional<String> thread) {
    Map<String, String> fields = spoken(channel, message, thread);
    fields.put("user", person.value());
    return transport.patiently("chat.postEphemeral", fields);
  }

  /** Deletes a message of ours. */
  public Answer delete(ChannelId channel, String ts) {
    return transport.patiently("chat.delete", Map.of("channel", channel.value(), "ts", ts));
  }

  /**
   * Begins a message that grows, in a thread of a direct message.
   *
   * @param markdown at most 12,000 characters, as in the next two
   */
  public Answer startStream(ChannelId channel, String thread, String markdown) {
    return transport.once(
        "chat.startStream",
        Map.of("channel", channel.value(), "thread_ts", thread, "markdown_text", markdown));
  }

  /** Adds to a message that grows. */
  public Answer appendStream(ChannelId channel, String ts, String markdown) {
    return transport.once(
        "chat.appendStream",
        Map.of("channel", channel.value(), "ts", ts, "markdown_text", markdown));
  }

  /** Adds the last of it, with blocks below; the message grows no more. */
  public Answer stopStream(
      ChannelId channel, String ts, String markdown, List<LayoutBlock> blocks) {
    Map<String, String> fields = new HashMap<>();
    fields.put("channel", channel.value());
    fields.put("ts", ts);
    if (!markdown.isEmpty()) {
      fields.put("markdown_text", markdown);
    }
    fields.put("blocks", GSON.toJson(blocks));
    return transport.patiently("chat.stopStream", fields);
  }

  /** Shows in a thread of the Messages tab whether the app is at work on an answer. */
  public Answer setWorking(ChannelId channel, String thread, boolean working) {
    String status = working ? "processing" : "active";
    return transport.once(
        "agents.sessions.setStatus",
        Map.of("channel_id", channel.value(), "thread_ts", thread, "status", status));
  }

  private static Map<String, String> spoken(
      ChannelId channel, Message message, Optional<String> thread) {
    Map<String, String> fields = new HashMap<>();
    fields.put("channel", channel.value());
    fields.put("text", message.text());
    if (!message.blocks().isEmpty()) {
      fields.put("blocks", GSON.toJson(message.blocks()));
    }
    fields.put("parse", "none");
    fields.put("unfurl_links", "0");
    fields.put("unfurl_media", "0");
    thread.ifPresent(ts -> fields.put("thread_ts", ts));
    return fields;
  }

  /**
   * Answers through the address that came with a command or click, which works five times within
   * half an hour, to the person alone.
   *
   * @param replace whether the message that was clicked is replaced
   */
  public Answer respond(String responseUrl, Message message, boolean replace) {
    Map<String, Object> body = new HashMap<>();
    body.put("response_type", "ephemeral");
    body.put("replace_original", replace);
    body.put("text", message.text());
    body.put("blocks", message.blocks());
    return transport.patientlyTo(responseUrl, RESPONSE_URL, body);
  }

  /** Takes away the message that was clicked. */
  public Answer dismiss(String responseUrl) {
    return transport.patientlyTo(responseUrl, RESPONSE_URL, Map.of("delete_original", true));
  }
}
