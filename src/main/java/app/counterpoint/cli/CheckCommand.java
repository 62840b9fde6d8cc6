package app.counterpoint.cli;

import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.playbook.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says whether a playbook can be used, what the model is told among it, and if not, everything that
 * is wrong with it.
 */
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
    Optional<Path> checked = Optional.ofNullable(folder).or(workshop::folder);
    List<Problem> problems = new ArrayList<>();
    String fine = "";
    try {
      fine = counts(checked.isPresent() ? PlaybookLoader.load(checked.get()) : workshop.playbook());
    } catch (BrokenPlaybookException e) {
      problems.addAll(e.problems());
    }
    problems.addAll(workshop.model().problems(checked));
    if (problems.isEmpty()) {
      out.println(fine);
    } else {
      list(problems, out);
    }
    out.flush();
    return problems.isEmpty() ? 0 : 1;
  }

  private static String counts(Playbook playbook) {
    long snippets = playbook.situations().stream().mapToLong(s -> s.snippets().size()).sum();
    return "fine: %d situations, %d snippets, %d cues"
        .formatted(playbook.situations().size(), snippets, playbook.cues().size());
  }

  private static void list(List<Problem> problems, PrintWriter out) {
    problems.forEach(problem -> out.println(Printable.of(problem.toString())));
    out.println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
  }
}
