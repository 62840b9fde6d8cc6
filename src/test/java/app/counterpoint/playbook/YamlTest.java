package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  private final Problems problems = Problems.none().in("f.yaml");

  @Test
  void gives_a_field_the_line_of_its_name() {
    assertThat(Yaml.parse("# hi\na: 1\n\nb:\n  - x\n  - y\nc: >-\n  long\n  text\n", problems))
        .contains(
            new Yaml.Mapping(
                2,
                Map.of(
                    "a",
                    new Yaml.Scalar(2, "1"),
                    "b",
                    new Yaml.Sequence(4, List.of(new Yaml.Scalar(5, "x"), new Yaml.Scalar(6, "y"))),
                    "c",
                    new Yaml.Scalar(7, "long text"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "2024-01-02", "0x1F", "1_000", "3.10", "true", "#1"})
  void keeps_a_value_as_written(String value) {
    assertThat(Yaml.parse("- '" + value + "'", problems))
        .contains(new Yaml.Sequence(1, List.of(new Yaml.Scalar(1, value))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:", "a: ~", "a: null", "a: ''", "a: '  '"})
  void reads_nothing_as_an_empty_text(String content) {
    assertThat(Yaml.parse(content, problems))
        .contains(new Yaml.Mapping(1, Map.of("a", new Yaml.Scalar(1, ""))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "a: 1\\nb: say: it!2!mapping values are not allowed here",
        "a: 1\\n b: 2!2!mapping values are not allowed here",
        "a: 1\\n\\tb: 2!2!found character '\\t(TAB)' that cannot start any token",
        "a: 1\\nb: \"open\\nc: 3\\nd: 4!2!while scanning a quoted scalar",
        "a: 1\\nb: 2\\na: 3!3!Duplicate field 'a'",
        "a:\\n  - x\\n - y!3!expected <block end>",
        "a: [1, 2\\nb: 3!2!expected ',' or ']'",
      })
  void names_the_line_and_the_reason_of_broken_text(String content, int line, String reason) {
    Yaml.parse(content.replace("\\n", "\n").replace("\\tb", "\tb"), problems);

    assertThat(problems.all())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.toString()).startsWith("f.yaml:" + line + ": not valid"),
            problem -> assertThat(problem.fault()).contains(reason));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n"})
  void says_that_there_is_nothing(String content) {
    Yaml.parse(content, problems);

    assertThat(problems.all()).extracting(Problem::fault).containsExactly("the file is empty");
  }

  @Test
  void refuses_a_second_document() {
    Yaml.parse("a: 1\n---\nb: 2\n", problems);

    assertThat(problems.all())
        .containsExactly(
            new Problem(
                "f.yaml", 3, "", "a second document begins here", "Remove the `---` above it"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void every_field_of_a_random_document_knows_its_line(long seed) {
    Random random = new Random(seed);
    StringBuilder content = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < 100; i++) {
      String value =
          List.of(
                  " x",
                  "\n  - x\n  - y",
                  "\n  a: b",
                  " >-\n  x\n  y",
                  " 'x\n  y'",
                  " # z",
                  "\n\n\n  x")
              .get(random.nextInt(7));
      String field = "# note\n".repeat(random.nextInt(3)) + "f" + i + ":" + value + "\n";
      lines.add(line + (int) field.lines().takeWhile(text -> text.startsWith("#")).count());
      line += (int) field.lines().count();
      content.append(field);
    }

    assertThat(Yaml.parse(content.toString(), problems).orElseThrow())
        .as("seed %d:%n%s", seed, content)
        .isInstanceOfSatisfying(
            Yaml.Mapping.class,
            mapping ->
                assertThat(mapping.fields().values()).extracting(Yaml::line).isEqualTo(lines));
  }
}
