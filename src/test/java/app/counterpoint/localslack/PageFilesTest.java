package app.counterpoint.localslack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for every file that the page consists of. */
class PageFilesTest {
  private static final Pattern ADDRESS = Pattern.compile("(?:https?:)?//[a-z0-9-]+\\.[a-z]+");
  private static final Pattern PARSES_MARKUP =
      Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|srcdoc");
  private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z]+\\.js)\"");
  private static final int MOST_LINES = 300;

  private static List<Path> files() {
    try {
      URI folder =
          Objects.requireNonNull(PageFilesTest.class.getResource("/localslack/page")).toURI();
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        return all.filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".png"))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_file_names_another_machine() {
    assertThat(files()).allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(ADDRESS));
  }

  @Test
  void no_script_parses_data_as_markup() {
    assertThat(files())
        .allSatisfy(file -> assertThat(text(file)).doesNotContainPattern(PARSES_MARKUP));
  }

  @Test
  void every_file_is_short_enough_to_read() {
    assertThat(files())
        .allSatisfy(file -> assertThat(text(file).lines()).hasSizeLessThan(MOST_LINES));
  }

  @Test
  void scripts_import_only_what_is_there() {
    assertThat(files())
        .allSatisfy(
            file ->
                assertThat(IMPORT.matcher(text(file)).results())
                    .allMatch(found -> Files.exists(file.resolveSibling(found.group(1)))));
  }
}
