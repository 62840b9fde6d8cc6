package app.counterpoint;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Launch;
import app.counterpoint.localslack.Seed;
import app.counterpoint.matching.Teacher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Runs the app until the process is told to end, and closes it then. */
final class Running implements Launch {
  private final Settings settings;
  private final Map<String, String> environment;

  Running(Settings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  @Override
  public void local(int port, Optional<Path> data, PrintWriter out) throws Exception {
    say(out, "Starting the local workspace; a playbook never seen before is learned first.");
    try (Teacher teacher = Teacher.prepare(settings.cache())) {
      CoachInService coach = CoachInService.of(settings.playbook(), teacher);
      LocalWorkspace workspace =
          LocalWorkspace.start(coach, settings, Seed.demo(), port, data, Clock.systemUTC());
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

  @Override
  public void serve(PrintWriter out) throws Exception {
    SlackSettings slack = SlackSettings.of(environment);
    say(out, "Connecting to Slack.");
    try (Teacher teacher = Teacher.prepare(settings.cache())) {
      CoachInService coach = CoachInService.of(settings.playbook(), teacher);
      Assembly app = Assembly.start(coach, settings, slack, Clock.systemUTC());
      say(out, "Ready on port " + app.port() + ". Ctrl-C ends it.");
      untilTold(app);
    }
  }

  @Override
  public List<Check> checks() {
    return new Examination(settings, environment).checks();
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
