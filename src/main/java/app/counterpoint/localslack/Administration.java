package app.counterpoint.localslack;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What admins and other workspaces do; each returns what the app answered to the event, if any. */
public final class Administration {
  private final Workspace workspace;
  private final Outbox outbox;
  private final Happenings happenings;

  Administration(Workspace workspace, Outbox outbox) {
    this.workspace = workspace;
    this.outbox = outbox;
    this.happenings = new Happenings(workspace);
  }

  /** Puts somebody, or the bot, into a channel. */
  public List<Delivered> adds(String person, String channel) {
    Channel now = change(channel, before -> before.joinedBy(person));
    ChatMessage notice =
        ChatMessage.of(
                channel,
                workspace.ids().ts(),
                person,
                Markup.mention(person) + " has joined the channel",
                Json.array())
            .with("subtype", Json.text("channel_join"));
    workspace.messages().put(notice);
    return Stream.of(
            outbox.now(happenings.membership("member_joined_channel", person, now)),
            outbox.now(happenings.said(notice)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Takes somebody, or the bot, out of a channel. */
  public Optional<Delivered> removes(String person, String channel) {
    Channel now = change(channel, before -> before.leftBy(person));
    return outbox.now(happenings.membership("member_left_channel", person, now));
  }

  /** Invites another workspace to a channel. No event tells of it; only the channel's facts do. */
  public void invites(String otherTeam, String channel) {
    change(channel, before -> before.with(before.sharing().invited(otherTeam)));
  }

  /** Another workspace joins a channel through Slack Connect. */
  public Optional<Delivered> shares(String channel, String otherTeam) {
    String own = workspace.app().team();
    change(channel, before -> before.with(before.sharing().joinedBy(own, otherTeam)));
    return outbox.now(
        happenings.channel("channel_shared", channel, "connected_team_id", Json.text(otherTeam)));
  }

  /** The last other workspace leaves a channel. */
  public Optional<Delivered> unshares(String channel) {
    change(channel, before -> before.with(Sharing.none(workspace.app().team())));
    return outbox.now(
        happenings.channel("channel_unshared", channel, "is_ext_shared", Json.bool(false)));
  }

  /** Sets what a channel says about who shares it, with no event, as a test likes. */
  public void sharing(String channel, Sharing sharing) {
    change(channel, before -> before.with(sharing));
  }

  /** Gives a channel another name. */
  public Optional<Delivered> renames(String channel, String name) {
    change(channel, before -> before.named(name));
    return outbox.now(
        new Happening(
            channel,
            happenings
                .event("channel_rename")
                .set(
                    "channel",
                    Json.object()
                        .put("id", channel)
                        .put("name", name)
                        .put("name_normalized", name)
                        .put("created", workspace.now().getEpochSecond()))));
  }

  /** Closes a channel for posts. */
  public void archives(String channel) {
    change(channel, Channel::archive);
  }

  /** Gives a channel another id, as Slack does when an old private channel is to be shared. */
  public Optional<Delivered> changesId(String from, String to) {
    workspace.channels().put(workspace.channels().get(from).withId(to));
    workspace.channels().remove(from);
    workspace.messages().move(from, to);
    return outbox.now(
        new Happening(
            to,
            happenings
                .event("channel_id_changed")
                .put("old_channel_id", from)
                .put("new_channel_id", to)));
  }

  /** Sets what Slack knows of a person, such as that they left or became a guest. */
  public Optional<Delivered> changes(Person person) {
    workspace.people().put(person);
    return outbox.now(happenings.userChanged(person));
  }

  /** Deactivates a person. */
  public Optional<Delivered> deactivates(String person) {
    return changes(workspace.people().get(person).with(Person.Flag.DELETED));
  }

  /** Makes a person a guest. */
  public Optional<Delivered> makesGuest(String person) {
    return changes(workspace.people().get(person).with(Person.Flag.GUEST));
  }

  private Channel change(String channel, UnaryOperator<Channel> how) {
    Channel changed = workspace.channels().change(channel, how);
    workspace.changes().happen();
    return changed;
  }
}
