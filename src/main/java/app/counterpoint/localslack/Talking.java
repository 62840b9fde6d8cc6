package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people write: messages, edits, commands. */
final class Talking {
  private final Workspace workspace;
  private final Happenings happenings;
  private final Outbox outbox;
  private final Payloads payloads;
  private final Courier courier;
  private final Acks acks;
  private final Conversing conversing;

  Talking(
      Workspace workspace,
      Outbox outbox,
      Payloads payloads,
      Courier courier,
      Acks acks,
      Conversing conversing) {
    this.workspace = workspace;
    this.happenings = new Happenings(workspace);
    this.outbox = outbox;
    this.payloads = payloads;
    this.courier = courier;
    this.acks = acks;
    this.conversing = conversing;
  }

  Said say(
      Person person, String channel, String typed, Optional<String> thread, boolean alsoInChannel) {
    requireCanPost(person, channel);
    String text = Markup.typed(typed, workspace.people());
    ArrayNode blocks = RichText.of(text, workspace.ids());
    ChatMessage message =
        ChatMessage.of(channel, workspace.ids().ts(), person.id(), text, blocks).in(thread);
    message = message.with("client_msg_id", Json.text(workspace.ids().next("m")));
    if (alsoInChannel) {
      message = message.with("subtype", Json.text("thread_broadcast"));
    }
    workspace.messages().put(message);
    return new Said(message, told(message));
  }

  private List<Delivered> told(ChatMessage message) {
    List<Delivered> told = new ArrayList<>();
    outbox.now(happenings.said(message)).ifPresent(told::add);
    String bot = workspace.app().botUser();
    boolean direct = workspace.channels().get(message.channel()).kind() == Channel.Kind.DIRECT;
    if (!direct && message.text().contains(Markup.mention(bot))) {
      outbox.now(happenings.mentioned(message)).ifPresent(told::add);
    }
    return told;
  }

  private void requireCanPost(Person person, String id) {
    Channel channel = workspace.channels().get(id);
    if (!channel.has(person.id()) || channel.archived()) {
      throw new IllegalStateException(person.name() + " cannot write in " + id);
    }
  }

  Said edit(Person person, ChatMessage before, String typed) {
    requireOwn(person, before);
    String text = Markup.typed(typed, workspace.people());
    ChatMessage after =
        before
            .saying(text, RichText.of(text, workspace.ids()))
            .with("edited", Json.object().put("user", person.id()).put("ts", workspace.ids().ts()));
    workspace.messages().put(after);
    return new Said(after, outbox.now(happenings.changed(before, after)).stream().toList());
  }

  Said delete(Person person, ChatMessage message) {
    requireOwn(person, message);
    workspace.messages().remove(message);
    return new Said(message, outbox.now(happenings.deleted(message)).stream().toList());
  }

  private static void requireOwn(Person person, ChatMessage message) {
    if (!message.user().equals(person.id())) {
      throw new IllegalStateException(message + " is not by " + person.name());
    }
  }

  /** Runs a command, as Slack lets only members and guests of the app's own workspace do. */
  Delivered command(Person person, String channel, String typed) {
    if (person.team().equals(workspace.app().team())) {
      return forcedCommand(person, channel, typed);
    }
    String command = typed.split("\\s", 2)[0];
    conversing.slackbot(
        person.id(), channel, Markup.escape(command) + " is not a valid command here.");
    return Delivered.kept(Json.object());
  }

  Delivered forcedCommand(Person person, String channel, String typed) {
    String[] parts = typed.strip().split("\\s+", 2);
    String text = parts.length == 1 ? "" : parts[1];
    Channel where = workspace.channels().get(channel);
    Parcel parcel =
        Parcel.first(
            Parcel.Kind.COMMAND, parts[0], payloads.command(person, where, parts[0], text));
    return acks.command(courier.bring(parcel), person, channel, typed);
  }

  Optional<Delivered> opens(Person person, String tab) {
    Optional<ShownView> home =
        tab.equals("home") ? workspace.views().home(person.id()) : Optional.empty();
    return outbox.now(happenings.homeOpened(person.id(), tab, home));
  }
}
