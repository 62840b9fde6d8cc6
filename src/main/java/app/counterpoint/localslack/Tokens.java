package app.counterpoint.localslack;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The secrets of one run; new ones at each start. */
record Tokens(String bot, String app, String signingSecret) {
  /** What an app-level token may do. */
  static final Set<String> APP_SCOPES = Set.of("authorizations:read", "connections:write");

  static Tokens fresh() {
    return new Tokens("xoxb-" + UUID.randomUUID(), "xapp-" + UUID.randomUUID(), random());
  }

  private static String random() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /** What the bearer of a token may do; empty if it is none of ours. */
  Optional<Set<String>> scopes(String token, Installation installed) {
    if (token.equals(bot)) {
      return Optional.of(installed.scopes());
    }
    return token.equals(app) ? Optional.of(APP_SCOPES) : Optional.empty();
  }

  /** Never the secrets. */
  @Override
  public String toString() {
    return "Tokens[...]";
  }
}
