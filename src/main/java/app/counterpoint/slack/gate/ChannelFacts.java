package app.counterpoint.slack.gate;

import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code conversations.info} says about who reads a channel. A sign of sharing counts even
 * where another fact is missing.
 *
 * @param sharing the first sign that another organisation reads it, or soon will
 * @param gap what keeps us from knowing better: a missing fact, or not being a member
 * @param archived whether nothing can be posted there any more
 * @param elsewhere workspaces that it is shared with inside an organisation on Grid, which are ours
 *     only if a member shows them to be
 * @param with the other person, where it is a direct message
 */
record ChannelFacts(
    Optional<String> name,
    Optional<Why> sharing,
    Optional<Why> gap,
    boolean archived,
    Set<String> elsewhere,
    Optional<PersonId> with) {
  /** Undocumented, but there in real answers as soon as an invitation is made. */
  private static final String INVITED = "has_slack_connect_invite_created";

  /** Reads the {@code channel} of the answer. */
  static ChannelFacts of(JsonNode channel, Organisation ours) {
    Optional<PersonId> with = directlyWith(channel);
    if (with.isPresent()) {
      return new ChannelFacts(
          Optional.empty(), Optional.empty(), Optional.empty(), false, Set.of(), with);
    }
    Facts facts = new Facts(channel);
    Optional<String> name = facts.text("name");
    boolean withinGrid = facts.flag("is_org_shared") && ours.enterprise().isPresent();
    Set<String> elsewhere = new LinkedHashSet<>(facts.ids("shared_team_ids"));
    elsewhere.removeIf(ours::is);
    boolean shared = isShared(facts) || (!elsewhere.isEmpty() && !withinGrid);
    Facts properties = new Facts(channel.path("properties"));
    boolean pending = isPending(facts) || properties.flagIfGiven(INVITED);
    boolean archived = facts.flag("is_archived");
    boolean member = facts.flag("is_member");
    return new ChannelFacts(
        name,
        sharing(shared, pending),
        gap(facts.missing() || properties.missing(), member),
        archived,
        elsewhere,
        with);
  }

  private static Optional<PersonId> directlyWith(JsonNode channel) {
    return channel.path("is_im").asBoolean(false)
        ? Optional.of(channel.path("user").asText("")).filter(PersonId::isOne).map(PersonId::new)
        : Optional.empty();
  }

  // What is not read after a sign was found may be missing unnoticed: the sign decides.
  private static boolean isShared(Facts facts) {
    return facts.flag("is_ext_shared")
        || facts.anyIfGiven("connected_team_ids")
        || facts.anyIfGiven("connected_limited_team_ids")
        || (facts.flag("is_shared") && !facts.flag("is_org_shared"));
  }

  private static boolean isPending(Facts facts) {
    return facts.flag("is_pending_ext_shared")
        || facts.any("pending_shared")
        || facts.any("pending_connected_team_ids");
  }

  private static Optional<Why> sharing(boolean shared, boolean pending) {
    if (shared) {
      return Optional.of(Why.SHARED);
    }
    return pending ? Optional.of(Why.SHARE_PENDING) : Optional.empty();
  }

  private static Optional<Why> gap(boolean missing, boolean member) {
    if (missing) {
      return Optional.of(Why.FACTS_MISSING);
    }
    return member ? Optional.empty() : Optional.of(Why.NOT_A_MEMBER);
  }
}
