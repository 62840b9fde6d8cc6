package app.counterpoint.slack.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What is good to know about one of our people.
 *
 * @param name as they want to be called; Slack's id where they gave none
 * @param zone where they are; UTC where Slack does not say
 * @param admin whether they administer or own the workspace
 */
public record Profile(String name, ZoneId zone, boolean admin) {
  private static final List<String> ROLES = List.of("is_admin", "is_owner", "is_primary_owner");

  /** Reads the {@code user} of a {@code users.info} answer. */
  static Profile of(JsonNode user) {
    return new Profile(
        name(user),
        zone(user.path("tz").asText("")),
        ROLES.stream().anyMatch(role -> user.path(role).asBoolean(false)));
  }

  private static String name(JsonNode user) {
    JsonNode profile = user.path("profile");
    return List.of(
            profile.path("display_name"),
            profile.path("real_name"),
            user.path("real_name"),
            user.path("name"))
        .stream()
        .map(name -> name.asText("").strip())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> user.path("id").asText(""));
  }

  private static ZoneId zone(String tz) {
    try {
      return ZoneId.of(tz);
    } catch (DateTimeException e) {
      return ZoneOffset.UTC;
    }
  }
}
