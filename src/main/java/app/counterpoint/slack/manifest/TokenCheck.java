package app.counterpoint.slack.manifest;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;

/**
 * Whether Slack takes the bot's token, and for which workspace.
 *
 * @param token never printed
 */
public record TokenCheck(Slack slack, String token) implements Check {

  @Override
  public String name() {
    return "bot token";
  }

  @Override
  public Finding look() {
    Asked<AuthTestResponse> asked = Asked.of(() -> slack.methods(token).authTest(r -> r));
    return asked
        .answer()
        .map(answer -> Finding.fine(answer.getUser() + " in " + answer.getTeam()))
        .orElseGet(
            () ->
                Finding.mend(
                    asked.problem()
                        + "; put the Bot User OAuth Token (xoxb-…) of the app's page OAuth &"
                        + " Permissions into SLACK_BOT_TOKEN"));
  }

  @Override
  public String toString() {
    return name();
  }
}
