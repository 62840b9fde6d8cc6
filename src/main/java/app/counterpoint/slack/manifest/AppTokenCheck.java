package app.counterpoint.slack.manifest;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import com.slack.api.Slack;
import com.slack.api.methods.response.apps.connections.AppsConnectionsOpenResponse;
import java.util.Optional;

/**
 * Whether Slack takes the token for Socket Mode, where one is set.
 *
 * @param token never printed; empty where Slack calls over HTTP
 */
public record AppTokenCheck(Slack slack, Optional<String> token) implements Check {

  @Override
  public String name() {
    return "app token";
  }

  @Override
  public Finding look() {
    return token
        .map(this::look)
        .orElseGet(() -> Finding.fine("none, so Slack must call over HTTP"));
  }

  private Finding look(String set) {
    Asked<AppsConnectionsOpenResponse> asked =
        Asked.of(() -> slack.methods(set).appsConnectionsOpen(r -> r));
    return asked
        .answer()
        .map(answer -> Finding.fine("Socket Mode may connect"))
        .orElseGet(
            () ->
                Finding.mend(
                    asked.problem()
                        + "; put an app-level token (xapp-…) with the scope connections:write into"
                        + " SLACK_APP_TOKEN, and turn Socket Mode on"));
  }

  @Override
  public String toString() {
    return name();
  }
}
