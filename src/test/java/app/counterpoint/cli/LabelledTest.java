package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledTest {
  private static final String GOOD = "{\"id\":\"1\",\"text\":\"x\",\"accept\":[\"a\",\"b\"]}";

  private Path file = Path.of("");

  @BeforeEach
  void name(@TempDir Path folder) {
    file = folder.resolve("set.jsonl");
  }

  @Test
  void reads_what_was_asked() throws IOException {
    assertThat(read(GOOD))
        .containsExactly(new Labelled("1", "x", List.of("a", "b"), Optional.empty()));
  }

  @Test
  void reads_what_a_channel_heard() throws IOException {
    assertThat(read(GOOD.replace("}", ",\"speak\":false,\"lang\":\"fr\"}")))
        .containsExactly(new Labelled("1", "x", List.of("a", "b"), Optional.of(false)));
  }

  @Test
  void is_out_of_scope_where_none_is_accepted() throws IOException {
    assertThat(read("{\"text\":\"x\",\"accept\":[\"none\"]}"))
        .singleElement()
        .extracting(Labelled::inScope)
        .isEqualTo(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "[]",
        "{\"accept\":[\"a\"]}",
        "{\"text\":7,\"accept\":[\"a\"]}",
        "{\"text\":\"x\"}",
        "{\"text\":\"x\",\"accept\":[]}",
        "{\"text\":\"x\",\"accept\":\"a\"}",
        "{\"text\":\"x\",\"accept\":[\"a\"],\"speak\":\"yes\"}",
        GOOD + GOOD
      })
  void names_file_and_line_of_a_bad_one(String bad) {
    assertThatThrownBy(() -> read(GOOD + "\n" + bad + "\n" + GOOD))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ":2: each line must be {\"id\",\"text\",\"accept\":[…]}");
  }

  @Test
  void names_the_line_that_is_not_utf_8() throws IOException {
    Files.write(file, new byte[] {(byte) 0xFF, '\n'});

    assertThatThrownBy(() -> Labelled.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ":1: not UTF-8");
  }

  @Test
  void refuses_an_empty_file() {
    assertThatThrownBy(() -> read(""))
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": nothing in it to score");
  }

  @Test
  void refuses_a_folder() throws IOException {
    Files.createDirectory(file);

    assertThatThrownBy(() -> Labelled.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(file + ": a folder");
  }

  private List<Labelled> read(String content) throws IOException {
    Files.writeString(file, content);
    return Labelled.read(file);
  }
}
