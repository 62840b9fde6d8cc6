package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who uses Slack: writes, clicks and looks. Whatever Slack's own client would not let a
 * person do ends in an {@link IllegalStateException} or {@link IllegalArgumentException}. Every
 * method returns after the app has answered, or its time was up.
 */
public final class Actor {
  private final Person person;
  private final Workspace workspace;
  private final Talking talking;
  private final Clicking clicking;

  Actor(Person person, Workspace workspace, Talking talking, Clicking clicking) {
    this.person = person;
    this.workspace = workspace;
    this.talking = talking;
    this.clicking = clicking;
  }

  /** Who this is. */
  public Person person() {
    return person;
  }

  /**
   * Runs a slash command, such as {@code /procurement-tips help}. What the ack says is shown;
   * without a good one Slackbot says so. A person from another workspace is told that there is no
   * such command, and the app hears nothing.
   */
  public Delivered types(String channel, String command) {
    return talking.command(person, channel, command);
  }

  /**
   * Runs a slash command although Slack would not let this person: what a forgery would look like.
   */
  public Delivered typesAnyway(String channel, String command) {
    return talking.forcedCommand(person, channel, command);
  }

  /** Writes at the top of a channel. The text is escaped; {@code @name} becomes a mention. */
  public Said says(String channel, String text) {
    return talking.say(person, channel, text, Optional.empty(), false);
  }

  /** Writes under a message. */
  public Said replies(ChatMessage parent, String text) {
    String thread = parent.thread().orElse(parent.ts());
    return talking.say(person, parent.channel(), text, Optional.of(thread), false);
  }

  /** Writes under a message and ticks <i>Also send to channel</i>. */
  public Said broadcasts(ChatMessage parent, String text) {
    String thread = parent.thread().orElse(parent.ts());
    return talking.say(person, parent.channel(), text, Optional.of(thread), true);
  }

  /** Writes to the app by name in a channel. */
  public Said mentions(String channel, String text) {
    return says(channel, "@" + workspace.app().name() + " " + text);
  }

  /** Writes to the app in its Messages tab. */
  public Said messages(String text) {
    return says(direct(), text);
  }

  /** The id of the direct message with the app. */
  public String direct() {
    return workspace.direct(person.id()).id();
  }

  /** Changes a message of one's own. */
  public Said edits(ChatMessage message, String text) {
    return talking.edit(person, message, text);
  }

  /** Takes a message of one's own away. */
  public Said deletes(ChatMessage message) {
    return talking.delete(person, message);
  }

  /** Presses a button, which sends the value that the app gave it. */
  public Delivered clicks(Surface surface, String actionId) {
    return clicking.press(person, surface, actionId);
  }

  /** Presses a button with a value that the app never gave it. */
  public Delivered clicksTampered(Surface surface, String actionId, String value) {
    return clicking.tamper(person, surface, actionId, value);
  }

  /**
   * Chooses values in a menu, boxes, overflow or feedback buttons, or types into an input that
   * tells the app at once.
   */
  public Delivered chooses(Surface surface, String actionId, String... values) {
    return clicking
        .fill(person, surface, actionId, List.of(values))
        .orElseThrow(
            () -> new IllegalStateException("the app hears of " + actionId + " on submission"));
  }

  /** Fills an input of a view; empty if the app hears of it only on submission. */
  public Optional<Delivered> fills(ShownView view, String actionId, String... values) {
    return clicking.fill(person, view, actionId, List.of(values));
  }

  /** Submits a modal as it is filled. Its errors are in {@link Delivered#errors}. */
  public Delivered submits(ShownView view) {
    return clicking.submit(person, view);
  }

  /** Fills inputs by action id, then submits. */
  public Delivered submits(ShownView view, Map<String, String> values) {
    values.forEach((actionId, value) -> fills(current(view), actionId, value));
    return submits(current(view));
  }

  private ShownView current(ShownView view) {
    return workspace.views().find(view.id()).orElse(view);
  }

  /** Closes a modal; empty if the app did not ask to hear of it. */
  public Optional<Delivered> closes(ShownView view) {
    return clicking.close(person, view);
  }

  /** Opens the App Home. */
  public Optional<Delivered> opensHome() {
    return talking.opens(person, "home");
  }

  /** Opens the app's Messages tab. */
  public Optional<Delivered> opensMessages() {
    return talking.opens(person, "messages");
  }

  /** Runs a global shortcut. */
  public Delivered runsShortcut(String callbackId) {
    return clicking.shortcut(person, callbackId);
  }

  /** Runs a shortcut on a message. */
  public Delivered runsShortcut(String callbackId, ChatMessage message) {
    return clicking.shortcut(person, callbackId, message);
  }

  /** Types into a menu that the app fills; the options are in the answer and can then be chosen. */
  public Delivered searches(Surface surface, String actionId, String typed) {
    return clicking.search(person, surface, actionId, typed);
  }

  /** What the person sees in a channel, the oldest first, ephemeral messages included. */
  public List<ChatMessage> sees(String channel) {
    return visible(channel).stream().filter(ChatMessage::isInChannel).toList();
  }

  /** What the person sees under a message, the oldest first. */
  public List<ChatMessage> seesUnder(ChatMessage parent) {
    return visible(parent.channel()).stream()
        .filter(message -> message.isReply() && message.thread().equals(Optional.of(parent.ts())))
        .toList();
  }

  private List<ChatMessage> visible(String channel) {
    return workspace.messages().in(channel).stream()
        .filter(message -> workspace.isSeen(message, person.id()))
        .toList();
  }

  /** The newest of what the person sees in a channel. */
  public ChatMessage seesLast(String channel) {
    List<ChatMessage> seen = sees(channel);
    if (seen.isEmpty()) {
      throw new IllegalStateException(person.name() + " sees nothing in " + channel);
    }
    return seen.get(seen.size() - 1);
  }

  /** What only this person sees in a channel and its threads, the oldest first. */
  public List<ChatMessage> seesAlone(String channel) {
    return visible(channel).stream().filter(ChatMessage::isEphemeral).toList();
  }

  /** The modal in front. */
  public Optional<ShownView> modal() {
    return workspace.views().top(person.id());
  }

  /** The App Home as it was published last. */
  public Optional<ShownView> home() {
    return workspace.views().home(person.id());
  }

  /** The prompts that the app suggests in the Messages tab. */
  public JsonNode prompts() {
    return workspace.sessions().prompts(direct());
  }

  /** What Slack told the person outside of any channel, such as that a click did not work. */
  public List<String> notices() {
    return workspace.notices().of(person.id());
  }
}
