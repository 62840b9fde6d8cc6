package app.counterpoint.cli;

import app.counterpoint.playbook.BrokenPlaybookException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands, and what happens to their failures. */
@Command(
    name = "counterpoint",
    mixinStandardHelpOptions = true,
    version = "counterpoint 0.1.0",
    description = "Coaches B2B sales reps through procurement.")
public final class Counterpoint implements Callable<Integer> {
  private static final int UNUSABLE = 2;

  private final Launch launch;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Counterpoint(Launch launch) {
    this.launch = launch;
  }

  /** The command line, reading from {@code in} and writing to the two writers. */
  public static CommandLine commandLine(
      Workshop workshop, Launch launch, InputStream in, PrintWriter out, PrintWriter err) {
    return new CommandLine(new Counterpoint(launch))
        .addSubcommand(new LocalCommand(launch))
        .addSubcommand(new ServeCommand(launch))
        .addSubcommand(new DoctorCommand(launch::checks))
        .addSubcommand(new ChatCommand(workshop, in))
        .addSubcommand(new AskCommand(workshop))
        .addSubcommand(new MatchCommand(workshop, in))
        .addSubcommand(new EvalCommand(workshop))
        .addSubcommand(new CheckCommand(workshop))
        .setOut(out)
        .setErr(err)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(
            (failure, arguments) -> {
              String command = failure.getCommandLine().getCommandSpec().qualifiedName();
              err.println(Printable.of(sentence(failure)) + ". See " + command + " --help.");
              return UNUSABLE;
            })
        .setExecutionExceptionHandler(
            (failure, commandLine, result) -> {
              if (failure instanceof BrokenPlaybookException broken) {
                broken.problems().stream()
                    .map(problem -> Printable.of(problem.toString()))
                    .forEach(commandLine.getErr()::println);
                commandLine.getErr().println("The playbook cannot be used until these are mended.");
              } else {
                commandLine.getErr().println(Printable.of(sentence(failure)));
              }
              return UNUSABLE;
            });
  }

  private static String sentence(CommandLine.ParameterException failure) {
    if (failure instanceof CommandLine.UnmatchedArgumentException unmatched) {
      String first = "\"" + unmatched.getUnmatched().get(0) + "\"";
      return unmatched.isUnknownOption()
          ? "There is no option " + first + "; words that begin with a dash go after --"
          : "There is no command " + first;
    }
    return sentence((Exception) failure);
  }

  private static String sentence(Exception failure) {
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (failure instanceof FileSystemException unreadable) {
      return unreadable.getFile() + ": cannot be read";
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  /** Without a command: the local workspace. */
  @Override
  public Integer call() throws Exception {
    launch.local(LocalCommand.PORT, Optional.empty(), spec.commandLine().getOut());
    return 0;
  }
}
