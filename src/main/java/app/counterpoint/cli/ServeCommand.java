package app.counterpoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the app against Slack. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "The app against Slack: over Socket Mode if SLACK_APP_TOKEN is set, else over HTTP on PORT.")
final class ServeCommand implements Callable<Integer> {
  private final Launch launch;

  @Spec private CommandSpec spec = CommandSpec.create();

  ServeCommand(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() throws Exception {
    launch.serve(spec.commandLine().getOut());
    return 0;
  }
}
