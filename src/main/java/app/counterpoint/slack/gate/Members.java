package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is in a channel.
 *
 * @param gap why the list cannot be relied on; empty where it is whole
 */
record Members(Set<PersonId> people, Optional<Why> gap) {
  /** More than this are not checked one by one. */
  static final int MOST = 500;

  static final Members NO_ANSWER = not(Why.NO_ANSWER);

  private static final int PAGES = 10;

  /** The other side of a direct message. */
  static Members only(PersonId person) {
    return new Members(Set.of(person), Optional.empty());
  }

  /** Turns all the pages of {@code conversations.members}. */
  static Members of(ChannelId channel, SlackWeb web) {
    Set<PersonId> people = new LinkedHashSet<>();
    String cursor = "";
    for (int page = 0; page < PAGES && people.size() <= MOST; page++) {
      Answer answer = web.members(channel, cursor);
      if (!(answer instanceof Answer.Done done)) {
        return NO_ANSWER;
      }
      Optional<String> next = add(done.body(), people);
      if (next.isEmpty()) {
        return not(Why.FACTS_MISSING);
      }
      cursor = next.get();
      if (cursor.isEmpty()) {
        return people.size() > MOST ? not(Why.TOO_MANY_MEMBERS) : all(people);
      }
    }
    return not(Why.TOO_MANY_MEMBERS);
  }

  /** Adds a page; gives the cursor to the next, or nothing where the page cannot be read. */
  private static Optional<String> add(JsonNode page, Set<PersonId> people) {
    Facts facts = new Facts(page);
    Set<String> ids = facts.ids("members");
    JsonNode cursor = page.path("response_metadata").path("next_cursor");
    if (facts.missing() || !cursor.isTextual() || !ids.stream().allMatch(PersonId::isOne)) {
      return Optional.empty();
    }
    ids.forEach(id -> people.add(new PersonId(id)));
    return Optional.of(cursor.asText());
  }

  /** The app itself is in every channel that it asks about, so an empty list is no answer. */
  private static Members all(Set<PersonId> people) {
    return people.isEmpty()
        ? not(Why.FACTS_MISSING)
        : new Members(Set.copyOf(people), Optional.empty());
  }

  private static Members not(Why gap) {
    return new Members(Set.of(), Optional.of(gap));
  }
}
