package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody in Slack, or a bot.
 *
 * @param id {@code U…}
 * @param name the handle, as in {@code @riley}
 * @param team the workspace that the person belongs to, {@code T…}
 * @param tz a time zone id
 * @param title what the person does, as the profile says
 */
public record Person(
    String id, String name, String realName, String team, String tz, String title, Set<Flag> is) {

  /** What Slack says about a person besides the names. */
  public enum Flag {
    ADMIN,
    OWNER,
    /** A guest in several channels: {@code is_restricted}. */
    GUEST,
    /** A guest in one channel: {@code is_restricted} and {@code is_ultra_restricted}. */
    SINGLE_CHANNEL_GUEST,
    STRANGER,
    DELETED,
    BOT
  }

  public Person {
    is = Set.copyOf(is);
  }

  /** An ordinary member of a workspace. */
  public static Person of(String id, String name, String realName, String team) {
    return new Person(id, name, realName, team, "Europe/Berlin", "", Set.of());
  }

  /** The same person, with these marks too. */
  public Person with(Flag... flags) {
    Set<Flag> all = EnumSet.noneOf(Flag.class);
    all.addAll(is);
    all.addAll(List.of(flags));
    return new Person(id, name, realName, team, tz, title, all);
  }

  /** The same person in another workspace. */
  public Person from(String otherTeam) {
    return new Person(id, name, realName, otherTeam, tz, title, is);
  }

  /** Whether the person carries this mark. */
  public boolean is(Flag flag) {
    return is.contains(flag);
  }

  /**
   * As {@code users.info} tells it to an app of {@code ownTeam}. As in Slack, {@code is_stranger}
   * is only there for people of other workspaces, and a deactivated person has lost most fields.
   */
  ObjectNode json(String ownTeam, Instant now) {
    ObjectNode user = Json.object();
    user.put("id", id).put("team_id", team).put("name", name);
    user.put("deleted", is(Flag.DELETED)).put("is_bot", is(Flag.BOT)).put("is_app_user", false);
    user.put("updated", now.getEpochSecond());
    user.set("profile", profile());
    if (!is(Flag.DELETED)) {
      living(user, now);
    }
    if (!team.equals(ownTeam)) {
      user.put("is_stranger", is(Flag.STRANGER));
    }
    return user;
  }

  private void living(ObjectNode user, Instant now) {
    ZoneId zone = ZoneId.of(tz);
    user.put("real_name", realName).put("color", "4bbe2e").put("tz", tz);
    user.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    user.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    user.put("is_admin", is(Flag.ADMIN) || is(Flag.OWNER)).put("is_owner", is(Flag.OWNER));
    user.put("is_primary_owner", false).put("is_email_confirmed", true);
    user.put("is_restricted", is(Flag.GUEST) || is(Flag.SINGLE_CHANNEL_GUEST));
    user.put("is_ultra_restricted", is(Flag.SINGLE_CHANNEL_GUEST));
    user.put("who_can_share_contact_card", "EVERYONE");
  }

  private ObjectNode profile() {
    ObjectNode profile = Json.object();
    profile.put("real_name", realName).put("real_name_normalized", realName);
    profile.put("display_name", name).put("display_name_normalized", name);
    return profile.put("title", title).put("team", team);
  }
}
