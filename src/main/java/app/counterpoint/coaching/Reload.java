package app.counterpoint.coaching;

import app.counterpoint.playbook.Problem;
import java.util.List;

/** What came of looking whether the playbook changed. */
public sealed interface Reload {
  /** Nothing changed since the last look. */
  record Unchanged() implements Reload {}

  /** The changed playbook is in service. */
  record Fresh() implements Reload {}

  /** The changed playbook is broken; the last good one stays in service. */
  record Kept(List<Problem> problems) implements Reload {
    /** Copies the list. */
    public Kept {
      problems = List.copyOf(problems);
    }
  }
}
