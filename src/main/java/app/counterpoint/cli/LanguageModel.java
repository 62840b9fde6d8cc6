package app.counterpoint.cli;

import app.counterpoint.coaching.Writer;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The language model, as far as commands work with it. */
@FunctionalInterface
public interface LanguageModel {
  /** Where none is set up. */
  LanguageModel NONE = playbook -> Writer.NONE;

  /**
   * A writer that fits a playbook's words to a deal; to be closed.
   *
   * @throws BrokenPlaybookException if what the model is told cannot be used
   */
  Writer writer(Playbook playbook) throws BrokenPlaybookException;

  /**
   * Everything that is wrong with what the model is told.
   *
   * @param folder the playbook's folder; empty for the copy in the jar
   */
  default List<Problem> problems(Optional<Path> folder) {
    return List.of();
  }
}
