package app.counterpoint.cli;

import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What commands work with, made when one asks for it.
 *
 * @param folder the playbook's folder; empty for the copy in the jar
 * @param cache where trained models are kept
 */
public record Workshop(Optional<Path> folder, Path cache, LanguageModel model) {

  /** A workshop without a language model. */
  public Workshop(Optional<Path> folder, Path cache) {
    this(folder, cache, LanguageModel.NONE);
  }

  Playbook playbook() throws BrokenPlaybookException, IOException {
    return folder.isPresent() ? PlaybookLoader.load(folder.get()) : BundledPlaybook.load();
  }

  Teacher teacher() {
    return Teacher.prepare(cache);
  }
}
