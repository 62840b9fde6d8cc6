package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.localslack.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalWorkspaceTest {
  private static List<Path> temporaryFolders() throws IOException {
    Path all = Path.of(System.getProperty("java.io.tmpdir", ""));
    try (Stream<Path> files = Files.list(all)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("counterpoint-"))
          .toList();
    }
  }

  @Test
  void leaves_no_folder_behind_where_the_app_does_not_start() throws Exception {
    List<Path> before = temporaryFolders();

    assertThatThrownBy(
            () ->
                LocalWorkspace.start(
                    () -> {
                      throw new IOException("no coach today");
                    },
                    Settings.of(Map.of()),
                    Seed.demo(),
                    18_500,
                    Optional.empty(),
                    Clock.systemUTC()))
        .hasMessage("no coach today");
    assertThat(temporaryFolders()).isEqualTo(before);
  }
}
