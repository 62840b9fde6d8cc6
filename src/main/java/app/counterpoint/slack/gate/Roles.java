package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Who is a manager: the admins and owners of the workspace, and whom the settings name, as long as
 * they are ours. Where Slack does not answer, nobody is.
 */
public final class Roles {
  private static final Duration GROUPS_KEPT = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String GROUPS = "groups";
  private static final int PAGES = 10;

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
    return surely(person).orElse(false);
  }

  /** The same, empty where Slack does not say: for what its silence must not take from somebody. */
  public Optional<Boolean> surely(PersonId person) {
    return switch (gate.standing(person)) {
      case OURS -> gate.profile(person).flatMap(profile -> among(person, profile));
      case OUTSIDE -> Optional.of(false);
      case UNKNOWN -> Optional.empty();
    };
  }

  private Optional<Boolean> among(PersonId ours, Profile profile) {
    return profile.admin() || people.contains(ours)
        ? Optional.of(true)
        : groups().map(members -> members.contains(ours));
  }

  /** The managers that the settings name, by themselves or by a group, as far as they are ours. */
  public List<PersonId> named() {
    return Stream.concat(people.stream(), groups().orElse(Set.of()).stream())
        .distinct()
        .filter(person -> gate.standing(person).isOurs())
        .sorted(Comparator.comparing(PersonId::value))
        .toList();
  }

  /** A manager other than this one: somebody named, else an admin; empty where none is found. */
  public Optional<PersonId> other(PersonId than) {
    return named().stream()
        .filter(person -> !person.equals(than))
        .findFirst()
        .or(() -> admin(than));
  }

  /** Turns the pages of the workspace's people until there is one. */
  private Optional<PersonId> admin(PersonId than) {
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      JsonNode people = web.people(cursor).said().orElse(MissingNode.getInstance());
      Optional<PersonId> found =
          StreamSupport.stream(people.path("members").spliterator(), false)
              .filter(member -> Profile.of(member).admin())
              .map(member -> member.path("id").asText(""))
              .filter(PersonId::isOne)
              .map(PersonId::new)
              .filter(person -> !person.equals(than) && isManager(person))
              .findFirst();
      cursor = people.path("response_metadata").path("next_cursor").asText("");
      if (found.isPresent() || cursor.isEmpty()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Tell it when Slack says that the members of a user group changed. */
  public void groupsChanged() {
    members.forget(GROUPS);
  }

  /** The members of the groups that the settings name; empty where Slack does not say. */
  private Optional<Set<PersonId>> groups() {
    return handles.isEmpty()
        ? Optional.of(Set.of())
        : new TimeLeft(PATIENCE)
            .await(members.get(GROUPS, () -> read(web.userGroups())))
            .flatMap(told -> told);
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
