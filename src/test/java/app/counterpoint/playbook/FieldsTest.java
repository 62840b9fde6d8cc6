package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private final Problems problems = Problems.none().in("f.yaml");

  @Test
  void refuses_a_list_where_fields_are_expected() {
    assertThat(Fields.of(new Yaml.Sequence(3, List.of()), "x", Set.of(), problems)).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly("f.yaml:3 x: fields are expected here. Write `name: value` lines.");
  }

  @Test
  void names_the_known_fields_beside_an_unknown_one() {
    fields("c: 1", "b", "a");

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly("f.yaml:1 c: unknown field. Remove it, or use one of a, b.");
  }

  @Test
  void reads_a_number() {
    assertThat(fields("n: 12", "n").number("n")).hasValue(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "1.5", "1234567", "two", "١"})
  void refuses_what_is_not_a_whole_number(String written) {
    assertThat(fields("n: '" + written + "'", "n").number("n")).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::fault)
        .containsExactly("\"" + written + "\" is not a whole number");
  }

  @Test
  void leaves_an_optional_text_empty_without_a_word() {
    assertThat(fields("n: 12", "n").optionalText("m", Limit.TITLE)).isEqualTo(Optional.empty());
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void gives_the_text_on_where_it_is_too_long() {
    String text = "x ".repeat(13).strip();

    assertThat(fields("t: " + text, "t").text("t", Limit.TITLE)).isEqualTo(text);
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void reads_no_item_where_the_list_is_missing() {
    assertThat(fields("n: 1", "n").questions("ask", 2, 5)).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void names_a_field_inside_a_list_by_its_place() {
    fields("list:\n  - a: 1\n  - b: 1\n", "list")
        .mappings("list", Set.of("a"), entry -> entry.text("a", Limit.NAME));

    assertThat(problems.all())
        .extracting(Problem::toString)
        .contains("f.yaml:3 list[1].a: missing field. Add `a:`.");
  }

  private Fields fields(String content, String... known) {
    return Yaml.parse(content, problems)
        .flatMap(yaml -> Fields.of(yaml, "", Set.of(known), problems))
        .orElseThrow();
  }
}
