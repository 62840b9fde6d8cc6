package app.counterpoint.slack.http;

import app.counterpoint.slack.web.SlackConnection;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;

/**
 * The SDK's client and Bolt's configuration for one workspace, both pointed at the same address.
 * One is enough for a process; close it last.
 *
 * @param slack the client; its time-outs fit inside the three seconds that Slack waits
 * @param config for {@link App}: one workspace, whatever else the environment holds
 */
public record Connection(Slack slack, AppConfig config) implements AutoCloseable {
  private static final long FOR_GOOD = -1;

  /**
   * Prepares a connection; calls nobody yet.
   *
   * @param apiUrl Slack's address or an emulator's, with a slash at the end
   */
  public static Connection to(String apiUrl, String botToken) {
    Slack slack = SlackConnection.to(apiUrl);
    return new Connection(slack, appConfig(slack, botToken));
  }

  /** An app without listeners yet; its {@code start()} asks Slack whether the token is good. */
  public App app() {
    return new App(config);
  }

  /**
   * Bolt's checks of the signature and of the app's own events are off: {@link Checkpoint} and
   * {@link Intake} make them, without a call to Slack while Slack waits. For the same reason the
   * answer on the token is asked for once, at the start. A client id that happens to stand in the
   * environment must not turn this into an app for many workspaces.
   */
  private static AppConfig appConfig(Slack slack, String botToken) {
    return AppConfig.builder()
        .slack(slack)
        .singleTeamBotToken(botToken)
        .signingSecret(null)
        .clientId(null)
        .clientSecret(null)
        .sslCheckEnabled(false)
        .requestVerificationEnabled(false)
        .ignoringSelfEventsEnabled(false)
        .allEventsApiAutoAckEnabled(true)
        .authTestCacheExpirationMillis(FOR_GOOD)
        .build();
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("the connection to Slack did not close", e);
    }
  }
}
