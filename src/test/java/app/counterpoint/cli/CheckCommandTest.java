package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.coaching.Writer;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final Terminal.Result FINE =
      new Terminal.Result(0, "fine: 2 situations, 4 snippets, 30 cues\n", "");

  private Terminal terminal = Terminal.of(Path.of(""));
  private Path playbook = Path.of("");

  @BeforeEach
  void open(@TempDir Path folder) {
    terminal = Terminal.small(folder);
    playbook = folder.resolve("prompts");
  }

  @Test
  void counts_what_is_in_a_fine_playbook() {
    assertThat(terminal.run("check")).isEqualTo(FINE);
  }

  @Test
  void checks_the_folder_that_is_named(@TempDir Path other) {
    TestObjects.playbook(other);

    assertThat(Terminal.of(Path.of("/nowhere")).run("check", other.toString())).isEqualTo(FINE);
  }

  @Test
  void finds_the_bundled_playbook_fine(@TempDir Path cache) {
    Terminal.Result result = Terminal.bundled(cache).run("check");

    assertThat(result.out()).startsWith("fine: 19 situations, ");
    assertThat(result.code()).isZero();
  }

  @Test
  void lists_every_problem_with_file_and_line() throws IOException {
    Path page = playbook.resolve("playbook/price-pressure.yaml");
    TestObjects.write(page, Files.readString(page).replace("paragraph: 5", "paragraph: 55"));
    TestObjects.write(playbook.resolve("playbook/no-cues.yaml"), "- not a page\n");
    TestObjects.write(playbook.resolve("cues/nowhere.txt"), "a cue\n");
    Terminal.Result result = terminal.run("check");

    assertThat(result.outLines())
        .anySatisfy(line -> assertThat(line).startsWith("cues/nowhere.txt: "))
        .anySatisfy(line -> assertThat(line).matches("playbook/price-pressure.yaml:\\d+ .*55.*"))
        .anySatisfy(line -> assertThat(line).startsWith("playbook/no-cues.yaml:1: "))
        .endsWith("4 problems");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void says_so_where_there_is_no_such_folder() {
    Terminal.Result result = terminal.run("check", "/no/such");

    assertThat(result.outLines())
        .containsExactly(
            "/no/such: no such folder. Name a folder that holds articles.yaml and playbook/.",
            "1 problem");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void says_so_where_a_file_stands_for_the_folder() {
    Terminal.Result result = terminal.run("check", playbook.resolve("articles.yaml").toString());

    assertThat(result.out()).contains("articles.yaml: no such folder. ");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void refuses_two_folders() {
    Terminal.Result result = terminal.run("check", "one", "two");

    assertThat(result.errLines())
        .containsExactly("There is no command \"two\". See counterpoint check --help.");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void lists_what_is_wrong_with_what_the_model_is_told_beside_the_rest() {
    TestObjects.write(playbook.resolve("playbook/no-cues.yaml"), "- not a page\n");
    Problem told = new Problem("model/card.md", 0, "", "nothing in it", "Write it");
    LanguageModel broken =
        new LanguageModel() {
          @Override
          public Writer writer(Playbook known) {
            return Writer.NONE;
          }

          @Override
          public List<Problem> problems(Optional<Path> folder) {
            return folder.equals(Optional.of(playbook)) ? List.of(told) : List.of();
          }
        };
    Terminal.Result result =
        new Terminal(new Workshop(Optional.of(playbook), playbook, broken)).run("check");

    assertThat(result.outLines())
        .anySatisfy(line -> assertThat(line).startsWith("playbook/no-cues.yaml:1: "))
        .contains("model/card.md: nothing in it. Write it.")
        .endsWith("3 problems");
    assertThat(result.code()).isEqualTo(1);
  }
}
