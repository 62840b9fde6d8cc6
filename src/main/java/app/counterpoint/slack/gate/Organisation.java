package app.counterpoint.slack.gate;

import app.counterpoint.slack.web.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Who "we" are: the workspace that installed the app and, on Enterprise Grid, the organisation that
 * it belongs to.
 *
 * @param team such as {@code T012AB3CD}
 * @param enterprise such as {@code E012AB3CD}; empty outside Grid
 */
record Organisation(String team, Optional<String> enterprise) {

  /** What {@code auth.test} says of us; empty where it did not say. */
  static Optional<Organisation> of(Answer authTest) {
    return authTest
        .said()
        .flatMap(
            body -> text(body, "team_id").map(team -> new Organisation(team, enterprise(body))));
  }

  /** Whether an id of a team or an organisation is ours. */
  boolean is(String id) {
    return id.equals(team) || enterprise.filter(id::equals).isPresent();
  }

  private static Optional<String> enterprise(JsonNode body) {
    return text(body, "enterprise_id");
  }

  private static Optional<String> text(JsonNode body, String key) {
    return Optional.of(body.path(key).asText("")).filter(id -> !id.isEmpty());
  }
}
