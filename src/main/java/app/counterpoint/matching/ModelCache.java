package app.counterpoint.matching;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Trained models on disk: the bundled playbook's in the jar, another playbook's in a folder beside
 * the database. A file that is cut or damaged counts as missing.
 */
final class ModelCache {
  private final Path folder;

  ModelCache(Path folder) {
    this.folder = folder;
  }

  /** The model in the jar, or empty in a build that was not given one. */
  static Optional<Model> bundled() {
    try (InputStream stream = ModelCache.class.getResourceAsStream("/" + BundledModel.FILE)) {
      return stream == null ? Optional.empty() : Optional.of(parse(stream.readAllBytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The model of that key, if it was kept. */
  Optional<Model> get(String key) {
    return read(file(key)).filter(model -> model.key().equals(key));
  }

  /**
   * Keeps the model in place of those before it: an edited playbook does not come back. A disk that
   * refuses it costs only the next start's time.
   */
  boolean put(Model model) {
    try {
      Files.createDirectories(folder);
      write(model, file(model.key()));
      removeOthers(file(model.key()));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The model of a file, or empty where there is none that is whole. */
  static Optional<Model> read(Path file) {
    try {
      return Optional.of(parse(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Writes a model whole or not at all. */
  static void write(Model model, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    model.write(out);
    out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "model", ".tmp");
    try {
      Files.write(draft, bytes.toByteArray());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void removeOthers(Path kept) throws IOException {
    try (DirectoryStream<Path> models = Files.newDirectoryStream(folder, "matcher-*.bin")) {
      for (Path model : models) {
        if (!model.equals(kept)) {
          Files.deleteIfExists(model);
        }
      }
    }
  }

  private static Model parse(byte[] bytes) throws IOException {
    int length = bytes.length - Long.BYTES;
    if (length < 0 || ByteBuffer.wrap(bytes).getLong(length) != checksum(bytes, length)) {
      throw new IOException("a model that is cut or damaged");
    }
    return Model.read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)));
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }

  private Path file(String key) {
    return folder.resolve("matcher-" + key + ".bin");
  }
}
