package app.counterpoint.llm;

import app.counterpoint.playbook.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What the model is told cannot be used; carries every problem found. */
public final class BrokenPromptsException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  BrokenPromptsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** Every problem, never empty. */
  public List<Problem> problems() {
    return problems;
  }
}
