package app.counterpoint.playbook;

import java.util.List;
import java.util.stream.Collectors;

/** A playbook folder that cannot be used; carries every problem found, in file and line order. */
public final class BrokenPlaybookException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Carries these, sorted. */
  public BrokenPlaybookException(List<Problem> problems) {
    super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.stream().sorted().toList();
  }

  /** Every problem, never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
