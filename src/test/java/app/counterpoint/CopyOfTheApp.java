package app.counterpoint;

import app.counterpoint.coaching.Coach;
import app.counterpoint.nudges.Pace;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * The real app in a process of its own, as {@code serve} starts it, but for its matcher, which
 * delivery does not need, and only quicker to see that a copy died. Says when it is ready, and ends
 * with its standard input.
 */
final class CopyOfTheApp {
  static final String READY = "ready";

  /**
   * A quarter of {@code settled} for the claim, and the rest for a post, which takes 50 ms here.
   */
  private static final Pace QUICK =
      new Pace(
          Duration.ofMillis(100),
          Duration.ofMillis(500),
          Duration.ofSeconds(4),
          Duration.ofHours(6));

  private CopyOfTheApp() {}

  /** Takes its settings from the environment. */
  public static void main(String[] args) throws Exception {
    Settings settings = Settings.of(System.getenv());
    SlackSettings slack = onAnyPort(SlackSettings.of(System.getenv()));
    Assembly app =
        Assembly.start(
            CopyOfTheApp::coachWhoKnowsTheWords, settings, slack, QUICK, Clock.systemUTC());
    try (app) {
      System.out.write((READY + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Nobody asks anything here, so nothing is learned. */
  private static CoachInService coachWhoKnowsTheWords()
      throws BrokenPlaybookException, IOException {
    Coach coach =
        new Coach(
            BundledPlaybook.load(),
            query -> {
              throw new UnsupportedOperationException();
            },
            (query, candidates) -> {
              throw new UnsupportedOperationException();
            });
    return new CoachInService(() -> coach, Optional.empty());
  }

  private static SlackSettings onAnyPort(SlackSettings told) {
    return new SlackSettings(
        told.botToken(), told.appToken(), told.signingSecret(), told.apiUrl(), 0);
  }
}
