package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and files that are not what they should be, before anything in them is read. */
class PlaybookFilesTest {
  private static final String PAGE = "playbook/price-pressure.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void writeAPlaybook() {
    TestObjects.playbook(folder);
  }

  @Test
  void reads_files_that_begin_with_a_byte_order_mark() throws Exception {
    for (String file : List.of(PAGE, "articles.yaml", "wording.yaml", "cues/none.txt")) {
      prepend(file, "\uFEFF");
    }

    assertThat(PlaybookLoader.load(folder).cues()).hasSize(30);
  }

  @Test
  void reads_files_with_windows_line_ends() throws Exception {
    for (String file : List.of(PAGE, "articles.yaml", "wording.yaml", "cues/none.txt")) {
      Path path = folder.resolve(file);
      Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
    }

    assertThat(PlaybookLoader.load(folder).cues()).hasSize(30);
  }

  @Test
  void passes_over_hidden_files_and_files_of_another_kind() throws BrokenPlaybookException {
    TestObjects.write(folder.resolve("playbook/.draft.yaml"), "nonsense");
    TestObjects.write(folder.resolve("playbook/notes.md"), "nonsense");
    TestObjects.write(folder.resolve("cues/.swap.txt"), "nonsense");

    assertThat(PlaybookLoader.load(folder).situations())
        .extracting(Situation::id)
        .containsExactly("closed-door", "price-pressure");
  }

  @Test
  void refuses_a_folder_that_is_not_there() {
    assertThat(problems(folder.resolve("gone")))
        .containsExactly(
            folder.resolve("gone")
                + ": no such folder. Name a folder that holds articles.yaml and playbook/.");
  }

  @Test
  void refuses_a_file_in_place_of_the_folder() {
    assertThat(problems(folder.resolve("articles.yaml")))
        .singleElement()
        .asString()
        .contains("no such folder");
  }

  @Test
  void names_all_that_an_empty_folder_lacks() throws IOException {
    assertThat(problems(Files.createDirectory(folder.resolve("empty"))))
        .containsExactly(
            "articles.yaml: missing file. Add it; the bundled playbook shows what it looks like.",
            "cues: cannot be listed. Make it a folder that can be read.",
            "cues/none.txt: missing file. Write how people say it, one cue a line.",
            "playbook: cannot be listed. Make it a folder that can be read.",
            "wording.yaml: missing file. Add it; the bundled playbook shows what it looks like.");
  }

  @Test
  void refuses_a_file_where_the_folder_of_pages_should_be() throws IOException {
    Files.delete(folder.resolve(PAGE));
    Files.delete(folder.resolve("playbook/closed-door.yaml"));
    Files.delete(folder.resolve("playbook"));
    TestObjects.write(folder.resolve("playbook"), "not a folder");

    assertThat(problems(folder))
        .contains("playbook: cannot be listed. Make it a folder that can be read.");
  }

  @Test
  void refuses_a_playbook_without_a_page() throws IOException {
    for (String situation : List.of("price-pressure", "closed-door")) {
      Files.delete(folder.resolve("playbook/" + situation + ".yaml"));
      Files.delete(folder.resolve("cues/" + situation + ".txt"));
    }

    assertThat(problems(folder)).containsExactly("playbook: no page in it. Add a .yaml file.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.yaml", "wording.yaml", PAGE, "cues/none.txt"})
  void refuses_a_folder_where_a_file_is_expected(String file) throws IOException {
    Files.delete(folder.resolve(file));
    Files.createDirectory(folder.resolve(file));

    assertThat(problems(folder))
        .contains(file + ": cannot be read. Check that it is a file and may be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.yaml", "wording.yaml", PAGE, "cues/none.txt"})
  void refuses_bytes_that_are_not_utf_8(String file) throws IOException {
    Files.write(folder.resolve(file), new byte[] {'a', (byte) 0xC3, '('});

    assertThat(problems(folder)).contains(file + ": not UTF-8 text. Save it as UTF-8.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.yaml", "wording.yaml", PAGE, "cues/none.txt"})
  void refuses_a_huge_file_without_reading_it(String file) {
    TestObjects.write(folder.resolve(file), "x".repeat(3_000_001));

    assertThat(problems(folder))
        .contains(file + ": over 3000000 bytes. Split it, or remove what is not text.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.yaml", "wording.yaml", PAGE})
  void refuses_an_empty_file(String file) {
    TestObjects.write(folder.resolve(file), "");

    assertThat(problems(folder))
        .contains(file + ":1: the file is empty. Write its fields, or delete the file.");
  }

  @Test
  void refuses_a_deep_nest_without_falling_into_it() {
    TestObjects.write(folder.resolve(PAGE), "[".repeat(100_000));

    assertThat(problems(folder)).singleElement().asString().startsWith(PAGE + ":1: not valid YAML");
  }

  private void prepend(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, text + Files.readString(path));
  }

  private static List<String> problems(Path folder) {
    BrokenPlaybookException refusal =
        catchThrowableOfType(BrokenPlaybookException.class, () -> PlaybookLoader.load(folder));
    assertThat(refusal).as("the playbook is refused").isNotNull();
    return refusal.problems().stream().map(Problem::toString).toList();
  }
}
