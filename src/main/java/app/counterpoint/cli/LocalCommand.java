package app.counterpoint.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the local workspace. */
@Command(
    name = "local",
    mixinStandardHelpOptions = true,
    description = "A small Slack in the browser with the app behind it; needs no account.")
final class LocalCommand implements Callable<Integer> {
  /** Where the page is, unless that port is taken. */
  static final int PORT = 8080;

  private static final int LAST_PORT = 65_535;

  private final Launch launch;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where the page is, default 8080; the next free one if it is taken.")
  private int port = PORT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder for the database, which is kept; default a temporary one.")
  private @Nullable Path data;

  LocalCommand(Launch launch) {
    this.launch = launch;
  }

  @Override
  public Integer call() throws Exception {
    if (port < 1 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "A port lies between 1 and 65535, not at " + port);
    }
    launch.local(port, Optional.ofNullable(data), spec.commandLine().getOut());
    return 0;
  }
}
