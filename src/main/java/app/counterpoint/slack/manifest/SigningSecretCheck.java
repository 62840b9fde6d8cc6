package app.counterpoint.slack.manifest;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether there is a secret to tell Slack's requests by, where they come over HTTP.
 *
 * @param secret never printed
 * @param socketMode whether requests come over Socket Mode, which needs none
 */
public record SigningSecretCheck(Optional<String> secret, boolean socketMode) implements Check {
  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

  @Override
  public String name() {
    return "signing secret";
  }

  @Override
  public Finding look() {
    if (secret.isEmpty()) {
      return socketMode
          ? Finding.fine("none, and Socket Mode needs none")
          : Finding.mend("put the Signing Secret of the app's page into SLACK_SIGNING_SECRET");
    }
    return SHAPE.matcher(secret.get()).matches()
        ? Finding.fine("there")
        : Finding.mend("SLACK_SIGNING_SECRET must be 32 digits and letters from a to f");
  }

  @Override
  public String toString() {
    return name();
  }
}
