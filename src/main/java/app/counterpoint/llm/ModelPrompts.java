package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import app.counterpoint.playbook.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the model is told: the texts of {@code prompts/model/}, whole and with known variables. */
public final class ModelPrompts {
  /** The texts' folder within that of the playbook. */
  static final String FOLDER = "model";

  private final String system;
  private final String card;

  private ModelPrompts(String system, String card) {
    this.system = system;
    this.card = card;
  }

  /**
   * The texts of a playbook's folder, or the app's own where that has no folder {@code model}.
   *
   * @throws BrokenPromptsException with every problem: a missing file, an unknown or unused
   *     variable
   */
  public static ModelPrompts load(Path playbook) throws BrokenPromptsException {
    Path folder = playbook.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return bundled();
    }
    return of(file -> Files.readString(folder.resolve(file.fileName())));
  }

  /** The app's own texts. */
  public static ModelPrompts bundled() throws BrokenPromptsException {
    return of(ModelPrompts::resource);
  }

  private static String resource(PromptFile file) throws IOException {
    String name = "/prompts/" + FOLDER + "/" + file.fileName();
    try (InputStream in = ModelPrompts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("this build carries no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private interface Reader {
    String read(PromptFile file) throws IOException;
  }

  private static ModelPrompts of(Reader reader) throws BrokenPromptsException {
    List<Problem> problems = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (PromptFile file : PromptFile.values()) {
      try {
        String text = reader.read(file);
        problems.addAll(file.problems(text));
        texts.add(text);
      } catch (IOException e) {
        problems.add(file.problem(0, "cannot be read", "Add it, as UTF-8 text"));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenPromptsException(problems);
    }
    return new ModelPrompts(texts.get(0), texts.get(1));
  }

  /** What must not be heard back from the model. */
  List<String> told() {
    return List.of(system, card);
  }

  /**
   * The prompt for a draft.
   *
   * @param message what of the draft's message may leave the machine
   */
  Prompt prompt(Draft draft, String message, String fence) {
    Optional<String> script = draft.script();
    List<String> questions = draft.questions();
    return new Prompt(
        system,
        PromptFile.fill(
            card,
            Map.of(
                "situation",
                draft.situation().title(),
                "count",
                String.valueOf(questions.size()),
                "questions",
                Json.MAPPER.valueToTree(questions).toString(),
                "tone",
                draft.tone().name().toLowerCase(Locale.ROOT),
                "script",
                Json.MAPPER.valueToTree(script.orElse(null)).toString(),
                "fence",
                fence,
                "message",
                message)));
  }
}
