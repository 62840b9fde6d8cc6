package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

/**
 * Who is a manager: the admins and owners of the workspace, and whom the settings name, as long as
 * they are ours. Where Slack does not answer, nobody is.
 */
public final class Roles {
  private static final Duration GROUPS_KEPT = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String GROUPS = "groups";

  private final SlackGate gate;
  private final SlackWeb web;
  private final Set<PersonId> people;
  private final Set<String> handles;
  private final Kept<String, Optional<Set<PersonId>>> members;

  /**
   * Takes the managers as the settings name them.
   *
   * @param managers ids of people, and handles of user groups, with their {@code @} or without
   * @param threads as in {@link SlackGate}
   */
  public Roles(SlackGate gate, SlackWeb web, Set<String> managers, Executor threads, Clock clock) {
    this.gate = gate;
    this.web = web;
    this.people =
        managers.stream()
            .filter(PersonId::isOne)
            .map(PersonId::new)
            .collect(Collectors.toUnmodifiableSet());
    this.handles =
        managers.stream()
            .filter(name -> !PersonId.isOne(name))
            .map(name -> name.startsWith("@") ? name.substring(1) : name)
            .collect(Collectors.toUnmodifiableSet());
    this.members =
        new Kept<>(
            told -> told.isPresent() ? GROUPS_KEPT : Duration.ZERO, new Calls(threads), clock);
  }

  /** Whether they may share nudges and see the totals; may be some minutes old. */
  public boolean isManager(PersonId person) {
    return gate.profile(person)
        .filter(profile -> profile.admin() || people.contains(person) || isInGroup(person))
        .isPresent();
  }

  /** Tell it when Slack says that the members of a user group changed. */
  public void groupsChanged() {
    members.forget(GROUPS);
  }

  private boolean isInGroup(PersonId person) {
    return !handles.isEmpty()
        && new TimeLeft(PATIENCE)
            .await(members.get(GROUPS, () -> read(web.userGroups())))
            .flatMap(told -> told)
            .filter(managers -> managers.contains(person))
            .isPresent();
  }

  private Optional<Set<PersonId>> read(Answer answer) {
    return answer.said().map(body -> managers(body.path("usergroups")));
  }

  private Set<PersonId> managers(JsonNode groups) {
    Set<PersonId> found = new HashSet<>();
    for (JsonNode group : groups) {
      if (handles.contains(group.path("handle").asText(""))) {
        group.path("users").forEach(user -> add(user.asText(""), found));
      }
    }
    return Set.copyOf(found);
  }

  private static void add(String id, Set<PersonId> found) {
    if (PersonId.isOne(id)) {
      found.add(new PersonId(id));
    }
  }
}
