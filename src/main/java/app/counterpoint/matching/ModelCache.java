package app.counterpoint.matching;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32;

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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);
    model.write(new DataOutputStream(bytes));
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "model", ".tmp");
    try {
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(draft))) {
        out.writeLong(checksum(bytes.toByteArray()));
        bytes.writeTo(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Looks at the checksum first: a weight that was damaged reads like any other. */
  private static Model read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    long checksum = in.readLong();
    byte[] bytes = in.readAllBytes();
    if (checksum(bytes) != checksum) {
      throw new IOException("no trained model, or a damaged one");
    }
    return Model.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  private static long checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  private Path file(String key) {
    return folder.resolve("matcher-" + key + ".bin");
  }
}
