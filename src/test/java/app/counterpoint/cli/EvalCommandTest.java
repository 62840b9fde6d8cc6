package app.counterpoint.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three texts in scope, of which two are answered rightly; two out of scope, of which one is. */
class EvalCommandTest {
  private static final String LABELLED =
      """
      {"id":"1","text":"they want 20% off","accept":["price-pressure"]}
      {"id":"2","text":"we may only talk to purchasing","accept":["closed-door"]}
      {"id":"3","text":"thanks everybody","accept":["price-pressure"]}
      {"id":"4","text":"see you on monday","accept":["none"]}
      {"id":"5","text":"our quote is over their target price","accept":["none"]}
      """;

  private static Terminal terminal = Terminal.of(Path.of(""));
  private static String file = "";
  private static Path folder = Path.of("");

  @BeforeAll
  static void open(@TempDir Path temp) {
    folder = temp;
    terminal = Terminal.small(temp);
    TestObjects.write(temp.resolve("set.jsonl"), LABELLED);
    file = temp.resolve("set.jsonl").toString();
  }

  @Test
  void prints_a_row_with_the_counted_figures() {
    Terminal.Result result = terminal.run("eval", file);

    assertThat(result.outLines()).hasSize(3);
    assertThat(result.outLines().get(2))
        .startsWith("| ours | set.jsonl | 5 | 0.667 | 0.500 | 0.667 | 0.667 | 1.000 | ");
    assertThat(result.code()).isZero();
  }

  @Test
  void prints_as_many_cells_as_headings() {
    assertThat(terminal.run("eval", file).outLines().stream().map(EvalCommandTest::cells))
        .containsOnly(14L);
  }

  @Test
  void prints_a_row_for_each_file() {
    assertThat(terminal.run("eval", file, file).outLines()).hasSize(4);
  }

  @Test
  void prints_the_baselines_on_request() {
    assertThat(terminal.run("eval", file, "--baselines").outLines().stream().skip(2))
        .extracting(line -> line.substring(0, line.indexOf(" | set")))
        .containsExactly("| BM25", "| embedding", "| ours");
  }

  @Test
  void prints_what_was_wrong_on_request() {
    assertThat(terminal.run("eval", file, "--wrong").out())
        .containsPattern("  3 none for \\[price-pressure], 0\\.\\d\\d\n")
        .containsPattern("  5 price-pressure for \\[none], 0\\.\\d\\d\n")
        .doesNotContain("  1 ", "  2 ", "  4 ");
  }

  @Test
  void cross_validates_on_request_without_a_file() {
    Terminal.Result result = terminal.run("eval", "--folds");

    assertThat(result.outLines().get(2)).startsWith("| ours | five folds | 30 | ");
    assertThat(result.code()).isZero();
  }

  @Test
  void leaves_one_floor_out_only_where_there_are_two() {
    assertThat(terminal.run("eval", "--folds").out()).doesNotContain("floor");
  }

  @Test
  void leaves_each_floor_out_in_turn(@TempDir Path other) throws IOException {
    Terminal two = Terminal.small(other);
    for (String name : List.of("price-pressure", "closed-door", "none")) {
      Path cues = other.resolve("prompts/cues/" + name + ".txt");
      Files.writeString(cues, "# floor: two\nanother cue of " + name + "\n", APPEND);
    }

    assertThat(two.run("eval", "--folds").outLines().get(3))
        .startsWith("| ours | leave one floor out | 33 | ");
  }

  @Test
  void wants_something_to_do() {
    assertThat(terminal.run("eval"))
        .isEqualTo(new Terminal.Result(2, "", "Name a labelled file, or ask for --folds.\n"));
  }

  @Test
  void names_file_and_line_that_cannot_be_scored() {
    Path broken = folder.resolve("broken.jsonl");
    TestObjects.write(broken, LABELLED + "{\"text\":\"x\"}\n");
    Terminal.Result result = terminal.run("eval", file, broken.toString());

    assertThat(result.errLines()).singleElement().asString().startsWith(broken + ":6: ");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void scores_nothing_where_one_file_is_broken() {
    assertThat(terminal.run("eval", file, folder.toString()).out()).isEmpty();
  }

  @Test
  void names_a_file_that_is_missing() {
    assertThat(terminal.run("eval", "/no/such.jsonl"))
        .isEqualTo(new Terminal.Result(2, "", "/no/such.jsonl: no such file\n"));
  }

  @Test
  void keeps_the_terminal_safe_from_a_files_name() {
    assertThat(List.of(terminal.run("eval", "/no/\u001b[2J").err().strip()))
        .noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
  }

  private static long cells(String row) {
    return row.chars().filter(c -> c == '|').count() - 1;
  }
}
