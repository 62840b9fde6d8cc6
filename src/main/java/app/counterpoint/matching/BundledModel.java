package app.counterpoint.matching;

import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Cue;
import app.counterpoint.playbook.PlaybookLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The build step that learns the bundled playbook, so that the jar answers at once. The model of an
 * earlier build stays as long as cues and code are the same.
 */
public final class BundledModel {
  static final String FILE = "model/bundled.bin";

  private BundledModel() {}

  /**
   * Learns {@code prompts} of a folder of compiled classes into that folder.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws BrokenPlaybookException, IOException {
    Path classes = Path.of(args[0]);
    List<Cue> cues = PlaybookLoader.load(classes.resolve("prompts")).cues();
    String key = Training.key(cues);
    Path file = classes.resolve(FILE);
    Optional<Model> earlier = ModelCache.read(file);
    if (earlier.filter(model -> model.key().equals(key)).isPresent()) {
      return;
    }
    CueVectors known =
        earlier.map(Model::vectors).orElse(CueVectors.none(SentenceEncoder.DIMENSIONS));
    System.err.println(
        "Learning from " + cues.size() + " cues, about a minute for twenty thousand.");
    Files.createDirectories(file.getParent());
    try (SentenceEncoder encoder = SentenceEncoder.load()) {
      ModelCache.write(new Training(encoder).learn(cues, known), file);
    }
  }
}
