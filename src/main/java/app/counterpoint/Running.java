package app.counterpoint;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Launch;
import app.counterpoint.localslack.Seed;
import app.counterpoint.matching.Teacher;
import app.counterpoint.slack.listeners.Rehearsal;
import app.counterpoint.slack.manifest.Manifest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** Runs the app until the process is told to end, and closes it then. */
final class Running implements Launch {
  private final Settings settings;
  private final Map<String, String> environment;

  Running(Settings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
    LoggerFactory.getILoggerFactory(); // before there are threads; else it complains of them
  }

  @Override
  public void local(int port, Optional<Path> data, PrintWriter out) throws Exception {
    say(out, "Starting the local workspace; a playbook never seen before is learned first.");
    try (Teacher teacher = Teacher.prepare(settings.cache())) {
      Ahead<CoachInService> coach = Ahead.begin(() -> rehearsed(teacher));
      LocalWorkspace workspace =
          LocalWorkspace.start(coach, settings, workspace(), port, data, Clock.systemUTC());
      say(
          out,
          "Open "
              + workspace.address()
              + " in a browser. The database is in "
              + workspace.data()
              + ". Ctrl-C ends it.");
      untilTold(workspace);
    }
  }

  /** The demo's, in which the app may do what its manifest asks for. */
  private static Seed workspace() {
    return Seed.demo().granting(Manifest.bundled().scopes());
  }

  @Override
  public void serve(PrintWriter out) throws Exception {
    SlackSettings slack = SlackSettings.of(environment);
    say(out, "Connecting to Slack.");
    try (Teacher teacher = Teacher.prepare(settings.cache())) {
      Ahead<CoachInService> coach = Ahead.begin(() -> rehearsed(teacher));
      Assembly app = Assembly.start(coach, settings, slack, Clock.systemUTC());
      String state = app.lacksDatabase() ? "Waiting for the database" : "Ready";
      say(out, state + " on port " + app.port() + ". Ctrl-C ends it.");
      untilTold(app);
    }
  }

  @Override
  public List<Check> checks() {
    return new Examination(settings, environment).checks();
  }

  /** Loads the coach and has it answer once, while the rest of the app is put together. */
  private CoachInService rehearsed(Teacher teacher) throws Exception {
    CoachInService coach = CoachInService.of(settings.playbook(), teacher);
    Rehearsal.ofCard(coach.get());
    return coach;
  }

  private static void say(PrintWriter out, String line) {
    out.println(line);
    out.flush();
  }

  private static void untilTold(AutoCloseable app) throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  told.countDown();
                  await(closed);
                }));
    try {
      told.await();
    } finally {
      app.close();
      closed.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
