package app.counterpoint.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks at everything the app needs, and says what to do where something is amiss. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Looks at what the app needs to run and says what to do; the exit code is 1 if anything"
            + " must be done.")
final class DoctorCommand implements Callable<Integer> {
  private final Supplier<List<Check>> checks;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Looks at these, in order, once it is called. */
  DoctorCommand(Supplier<List<Check>> checks) {
    this.checks = checks;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    boolean fine = true;
    for (Check check : checks.get()) {
      Finding finding = look(check);
      fine &= finding.fine();
      String mark = finding.fine() ? "ok    " : "mend  ";
      out.println(Printable.of(mark + check.name() + ": " + finding.says()));
      out.flush();
    }
    return fine ? 0 : 1;
  }

  /** A check that breaks is a finding too; its message may hold a secret and is left out. */
  private static Finding look(Check check) {
    try {
      return check.look();
    } catch (RuntimeException e) {
      return Finding.mend("could not be looked at (" + e.getClass().getSimpleName() + ")");
    }
  }
}
