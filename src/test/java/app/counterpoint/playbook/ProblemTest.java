package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void reads_as_place_fault_and_remedy() {
    assertThat(new Problem("a.yaml", 3, "x[0].y", "empty field", "Write it"))
        .hasToString("a.yaml:3 x[0].y: empty field. Write it.");
  }

  @Test
  void leaves_out_the_line_and_field_of_a_whole_file() {
    assertThat(new Problem("a.yaml", 0, "", "missing file", "Add it"))
        .hasToString("a.yaml: missing file. Add it.");
  }

  @Test
  void a_refusal_lists_its_problems_in_the_order_of_files_and_lines() {
    Problem late = new Problem("b.yaml", 1, "", "late", "Wait");
    Problem tenth = new Problem("a.yaml", 10, "", "tenth", "Wait");
    Problem second = new Problem("a.yaml", 2, "", "second", "Wait");
    BrokenPlaybookException refusal = new BrokenPlaybookException(List.of(late, tenth, second));

    assertThat(refusal.problems()).containsExactly(second, tenth, late);
    assertThat(refusal)
        .hasMessage("a.yaml:2: second. Wait.\na.yaml:10: tenth. Wait.\nb.yaml:1: late. Wait.");
  }
}
