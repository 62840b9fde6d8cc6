package app.counterpoint.localslack;

import java.util.Set;

/**
 * The app as it is installed in the workspace.
 *
 * @param team the workspace, {@code T…}
 * @param domain the workspace's part of its address
 * @param appId {@code A…}
 * @param botId {@code B…}
 * @param botUser the bot's user, {@code U…}
 * @param name the bot's handle
 * @param scopes what the bot's token may do
 */
public record Installation(
    String team,
    String teamName,
    String domain,
    String appId,
    String botId,
    String botUser,
    String name,
    Set<String> scopes) {

  public Installation {
    scopes = Set.copyOf(scopes);
  }

  /** The same app with other rights. */
  public Installation withScopes(Set<String> other) {
    return new Installation(team, teamName, domain, appId, botId, botUser, name, other);
  }
}
