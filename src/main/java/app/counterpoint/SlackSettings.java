package app.counterpoint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the environment says about Slack: needed to serve, and by the doctor.
 *
 * @param appToken there for Socket Mode; without it Slack calls us over HTTP
 * @param signingSecret there whenever there is no app token: it proves that a call is Slack's
 * @param apiUrl where the Web API is, with a slash at its end
 * @param port where we listen, for Slack and for whoever watches our health
 */
record SlackSettings(
    Secret botToken,
    Optional<Secret> appToken,
    Optional<Secret> signingSecret,
    String apiUrl,
    int port) {
  static final String BOT_TOKEN = "SLACK_BOT_TOKEN";
  static final String APP_TOKEN = "SLACK_APP_TOKEN";
  static final String SIGNING_SECRET = "SLACK_SIGNING_SECRET";
  static final String API_URL = "SLACK_API_URL";
  static final String PORT = "PORT";

  static final String SLACK = "https://slack.com/api/";
  static final int DEFAULT_PORT = 3000;

  private static final Pattern BOT = Pattern.compile("xoxb-[A-Za-z0-9-]+");
  private static final Pattern APP = Pattern.compile("xapp-[A-Za-z0-9-]+");
  private static final Pattern SIGNING = Pattern.compile("(?!xox|xapp)[A-Za-z0-9_-]{16,128}");
  private static final Pattern API =
      Pattern.compile(
          "https?://[A-Za-z0-9.-]+(?::(?:[0-9]{1,4}|[1-6][0-9]{4}))?(?:/[A-Za-z0-9._~/-]*)?/api/");

  private static final String BOT_LOOKS =
      "must be the bot token of the installed app, which begins with xoxb-"
          + " (app settings, OAuth & Permissions)";
  private static final String APP_LOOKS =
      "must be an app-level token with connections:write, which begins with xapp-"
          + " (app settings, Basic Information)";
  private static final String SIGNING_LOOKS =
      "must be the app's signing secret, 32 letters and digits (app settings, Basic Information);"
          + " it is needed unless SLACK_APP_TOKEN switches Socket Mode on";

  /**
   * Reads the environment.
   *
   * @throws UnusableSettingsException with every setting that is missing or wrong and what it
   *     should look like, without its value
   */
  static SlackSettings of(Map<String, String> environment) throws UnusableSettingsException {
    return new Environment(environment).unlessRefused(SlackSettings::read);
  }

  private static SlackSettings read(Environment environment) {
    Optional<Secret> bot = environment.secret(BOT_TOKEN, BOT, BOT_LOOKS);
    if (bot.isEmpty()) {
      environment.refuse(BOT_TOKEN, BOT_LOOKS);
    }
    Optional<Secret> app = environment.secret(APP_TOKEN, APP, APP_LOOKS);
    Optional<Secret> signing = environment.secret(SIGNING_SECRET, SIGNING, SIGNING_LOOKS);
    if (app.isEmpty() && signing.isEmpty()) {
      environment.refuse(SIGNING_SECRET, SIGNING_LOOKS);
    }
    return new SlackSettings(
        bot.orElse(new Secret("")),
        app,
        signing,
        apiUrl(environment),
        environment.number(PORT, DEFAULT_PORT, 1, 65_535));
  }

  private static String apiUrl(Environment environment) {
    String url = environment.get(API_URL).orElse(SLACK);
    if (!API.matcher(url).matches()) {
      environment.refuse(API_URL, "must look like " + SLACK + " or http://localhost:8080/api/");
    }
    return url;
  }
}
