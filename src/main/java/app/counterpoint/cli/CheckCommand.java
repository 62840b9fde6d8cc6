package app.counterpoint.cli;

import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether a playbook can be used, and if not, everything that is wrong with it. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks a playbook; every problem is listed, and the exit code is 1 if there is any.")
final class CheckCommand implements Callable<Integer> {
  private final Workshop workshop;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", arity = "0..1", description = "The playbook's folder.")
  private @Nullable Path folder;

  CheckCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Path named = folder;
      Playbook playbook = named == null ? workshop.playbook() : PlaybookLoader.load(named);
      long snippets = playbook.situations().stream().mapToLong(s -> s.snippets().size()).sum();
      out.printf(
          "fine: %d situations, %d snippets, %d cues%n",
          playbook.situations().size(), snippets, playbook.cues().size());
      return 0;
    } catch (BrokenPlaybookException e) {
      e.problems().forEach(problem -> out.println(Printable.of(problem.toString())));
      int count = e.problems().size();
      out.println(count == 1 ? "1 problem" : count + " problems");
      return 1;
    } finally {
      out.flush();
    }
  }
}
