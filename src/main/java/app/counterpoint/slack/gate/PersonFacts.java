package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import app.counterpoint.workspace.Standing;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code users.info} says about a person.
 *
 * @param teams the workspaces of our own organisation that they are in; empty outside Grid
 * @param profile only of those who are ours
 */
record PersonFacts(PersonVerdict verdict, Set<String> teams, Optional<Profile> profile) {
  /** Slack's own helper, of which {@code is_bot} says false. */
  private static final String SLACKBOT = "USLACKBOT";

  static final PersonFacts NO_ANSWER = plain(PersonVerdict.NO_ANSWER);

  /** Decides by the answer to {@code users.info}. */
  static PersonFacts of(Answer answer, Organisation ours) {
    return answer.said().map(body -> read(body.path("user"), ours)).orElse(NO_ANSWER);
  }

  Standing standing() {
    return verdict.standing();
  }

  private static PersonFacts read(JsonNode user, Organisation ours) {
    PersonVerdict verdict = verdict(user, ours);
    if (verdict != PersonVerdict.OURS) {
      return plain(verdict);
    }
    JsonNode onGrid = user.path("enterprise_user");
    return new PersonFacts(
        verdict,
        inOurOrganisation(onGrid, ours) ? new Facts(onGrid).ids("teams") : Set.of(),
        Optional.of(Profile.of(user)));
  }

  private static PersonFacts plain(PersonVerdict verdict) {
    return new PersonFacts(verdict, Set.of(), Optional.empty());
  }

  /** A sign against somebody counts even where another fact is missing. */
  private static PersonVerdict verdict(JsonNode user, Organisation ours) {
    Facts facts = new Facts(user);
    boolean left = facts.flag("deleted");
    boolean foreign = facts.text("team_id").filter(team -> !isHome(team, user, ours)).isPresent();
    boolean stranger = facts.flagIfGiven("is_stranger");
    boolean guest = facts.flag("is_restricted") || facts.flag("is_ultra_restricted");
    boolean bot = facts.flag("is_bot") || SLACKBOT.equals(user.path("id").asText());
    if (left) {
      return PersonVerdict.LEFT;
    }
    if (foreign || stranger) {
      return PersonVerdict.FOREIGN;
    }
    if (guest) {
      return PersonVerdict.GUEST;
    }
    if (facts.missing()) {
      return PersonVerdict.FACTS_MISSING;
    }
    return bot ? PersonVerdict.BOT : PersonVerdict.OURS;
  }

  private static boolean isHome(String team, JsonNode user, Organisation ours) {
    return ours.is(team) || inOurOrganisation(user.path("enterprise_user"), ours);
  }

  private static boolean inOurOrganisation(JsonNode onGrid, Organisation ours) {
    return ours.is(onGrid.path("enterprise_id").asText(""))
        || new Facts(onGrid).ids("teams").contains(ours.team());
  }
}
