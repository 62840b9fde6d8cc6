package app.counterpoint.matching;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Trained models on disk: the bundled playbook's in the jar, another playbook's in a folder beside
 * the database. A file that is cut or damaged counts as missing.
 */
final class ModelCache {
  /** Where the build puts the bundled playbook's model. */
  static final String BUNDLED = "/" + BundledModel.FILE;

  private final Path folder;

  ModelCache(Path folder) {
    this.folder = folder;
  }

  /** The model in the jar, or empty in a build that was not given one. */
  static Optional<Model> bundled() {
    try (InputStream stream = ModelCache.class.getResourceAsStream(BUNDLED)) {
      return stream == null ? Optional.empty() : Optional.of(read(stream));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The model of that key, if it was kept. */
  Optional<Model> get(String key) {
    try {
      return Optional.of(read(file(key))).filter(model -> model.key().equals(key));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * The model of a file.
   *
   * @throws IOException if it cannot be read, or is no model
   */
  static Model read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    } catch (IllegalArgumentException | NegativeArraySizeException e) {
      throw new IOException(file + " is no trained model", e);
    }
  }

  /** Keeps the model; a disk that refuses it costs only the next start's time. */
  boolean put(Model model) {
    try {
      Files.createDirectories(folder);
      write(model, file(model.key()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a model whole or not at all. */
  static void write(Model model, Path file) throws IOException {
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "model", ".tmp");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        model.write(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static Model read(InputStream stream) throws IOException {
    return Model.read(new DataInputStream(new BufferedInputStream(stream, 1 << 16)));
  }

  private Path file(String key) {
    return folder.resolve("matcher-" + key + ".bin");
  }
}
