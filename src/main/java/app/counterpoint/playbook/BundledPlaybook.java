package app.counterpoint.playbook;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/** The playbook that comes with the app: inside the jar, or among the compiled classes. */
public final class BundledPlaybook {
  private static final String MARK = "/prompts/" + ArticlesFile.NAME;

  private BundledPlaybook() {}

  /**
   * Loads it.
   *
   * @throws BrokenPlaybookException if the build let a broken one through
   * @throws IOException if the jar cannot be read
   */
  public static Playbook load() throws BrokenPlaybookException, IOException {
    URL mark = BundledPlaybook.class.getResource(MARK);
    if (mark == null) {
      throw new IOException("this build carries no " + MARK);
    }
    try {
      if (!mark.getProtocol().equals("jar")) {
        return PlaybookLoader.load(Path.of(mark.toURI()).resolveSibling(""));
      }
      String jar = mark.getPath().substring(0, mark.getPath().indexOf("!/"));
      try (FileSystem files = FileSystems.newFileSystem(Path.of(new URI(jar)))) {
        return PlaybookLoader.load(files.getPath("/prompts"));
      }
    } catch (URISyntaxException e) {
      throw new IOException("cannot find the bundled playbook at " + mark, e);
    }
  }
}
