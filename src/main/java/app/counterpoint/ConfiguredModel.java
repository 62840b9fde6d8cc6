package app.counterpoint;

import app.counterpoint.cli.LanguageModel;
import app.counterpoint.coaching.Writer;
import app.counterpoint.llm.BrokenPromptsException;
import app.counterpoint.llm.HttpWriter;
import app.counterpoint.llm.ModelPrompts;
import app.counterpoint.llm.ModelSettings;
import app.counterpoint.llm.OrdinaryWords;
import app.counterpoint.llm.Usage;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Problem;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The language model that the settings name, if they name one. */
final class ConfiguredModel implements LanguageModel {
  private final Optional<ModelSettings> settings;
  private final Optional<Path> folder;

  ConfiguredModel(Settings settings) {
    this.settings = settings.model();
    this.folder = settings.playbook();
  }

  @Override
  public Writer writer(Playbook playbook) throws BrokenPlaybookException {
    return writer(playbook, Clock.systemUTC(), Usage.NONE);
  }

  /**
   * A writer that counts what it does; to be closed.
   *
   * @throws BrokenPlaybookException if what the model is told cannot be used, for it stands in the
   *     playbook's folder and is mended like the rest of it
   */
  Writer writer(Playbook playbook, Clock clock, Usage usage) throws BrokenPlaybookException {
    if (settings.isEmpty()) {
      return Writer.NONE;
    }
    try {
      return new HttpWriter(
          settings.get(),
          prompts(folder),
          OrdinaryWords.of(playbook),
          clock,
          new SecureRandom(),
          usage);
    } catch (BrokenPromptsException e) {
      throw new BrokenPlaybookException(e.problems());
    }
  }

  @Override
  public List<Problem> problems(Optional<Path> checked) {
    try {
      prompts(checked);
      return List.of();
    } catch (BrokenPromptsException e) {
      return e.problems();
    }
  }

  private static ModelPrompts prompts(Optional<Path> folder) throws BrokenPromptsException {
    return folder.isPresent() ? ModelPrompts.load(folder.get()) : ModelPrompts.bundled();
  }
}
