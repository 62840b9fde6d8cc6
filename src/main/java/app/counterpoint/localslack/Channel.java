package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation with an id: a channel, or a direct message.
 *
 * @param id {@code C…}, {@code G…} or {@code D…}
 * @param name without the hash; for a direct message the id of the person
 * @param members ids of people and bots, in the order in which they joined
 */
public record Channel(
    String id, String name, Kind kind, List<String> members, boolean archived, Sharing sharing) {

  /** Who can find the conversation. Slack's scopes and event names go by this. */
  public enum Kind {
    PUBLIC("channels", "channel"),
    PRIVATE("groups", "group"),
    DIRECT("im", "im");

    private final String scopes;
    private final String type;

    Kind(String scopes, String type) {
      this.scopes = scopes;
      this.type = type;
    }

    /** The scope for a right on such conversations, such as {@code groups:read}. */
    String scope(String right) {
      return scopes + ":" + right;
    }

    /** The {@code channel_type} of events. */
    String type() {
      return type;
    }
  }

  public Channel {
    members = List.copyOf(members);
  }

  /** A public channel that is shared with nobody. */
  public static Channel open(String id, String name, String team, String... members) {
    return new Channel(id, name, Kind.PUBLIC, List.of(members), false, Sharing.none(team));
  }

  /** A private channel that is shared with nobody. */
  public static Channel closed(String id, String name, String team, String... members) {
    return new Channel(id, name, Kind.PRIVATE, List.of(members), false, Sharing.none(team));
  }

  /** The direct message of one person and the app. */
  static Channel direct(String id, String person, String bot, String team) {
    Sharing sharing = Sharing.none(team);
    return new Channel(id, person, Kind.DIRECT, List.of(person, bot), false, sharing);
  }

  /** The same channel, shared in another way. */
  public Channel with(Sharing other) {
    return new Channel(id, name, kind, members, archived, other);
  }

  Channel withId(String newId) {
    return new Channel(newId, name, kind, members, archived, sharing);
  }

  Channel named(String newName) {
    return new Channel(id, newName, kind, members, archived, sharing);
  }

  /** The same channel, closed for posts. */
  public Channel archive() {
    return new Channel(id, name, kind, members, true, sharing);
  }

  Channel joinedBy(String person) {
    List<String> more = new ArrayList<>(without(person));
    more.add(person);
    return new Channel(id, name, kind, more, archived, sharing);
  }

  Channel leftBy(String person) {
    return new Channel(id, name, kind, without(person), archived, sharing);
  }

  private List<String> without(String person) {
    return members.stream().filter(member -> !member.equals(person)).toList();
  }

  /** Whether a person or bot is in the channel. */
  public boolean has(String person) {
    return members.contains(person);
  }

  /** As {@code conversations.info} tells it to {@code bot}. */
  ObjectNode json(String bot, long created) {
    ObjectNode channel = Json.object();
    channel.put("id", id).put("created", created).put("is_archived", archived);
    channel.put("is_im", kind == Kind.DIRECT);
    if (kind == Kind.DIRECT) {
      channel.put("user", name).put("is_org_shared", false).put("is_user_deleted", false);
      return channel.put("is_open", true).put("priority", 0);
    }
    channel.put("name", name).put("name_normalized", name);
    channel.put("is_channel", kind == Kind.PUBLIC || sharing.isExternal());
    channel.put("is_group", kind == Kind.PRIVATE && !sharing.isExternal());
    channel.put("is_mpim", false).put("is_private", kind == Kind.PRIVATE);
    channel.put("is_general", false).put("is_member", has(bot)).put("unlinked", 0);
    channel.put("num_members", members.size());
    channel.put("creator", members.isEmpty() ? bot : members.get(0));
    channel.set("topic", note());
    channel.set("purpose", note());
    channel.set("previous_names", Json.array());
    sharing.into(channel);
    return channel;
  }

  private static ObjectNode note() {
    return Json.object().put("value", "").put("creator", "").put("last_set", 0);
  }
}
