package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  private final List<String> closed = new ArrayList<>();
  private final Parts parts = new Parts();

  @Test
  void closes_in_reverse_order() {
    parts.add(() -> closed.add("database"));
    parts.add(() -> closed.add("door"));
    parts.close();

    assertThat(closed).containsExactly("door", "database");
  }

  @Test
  void closes_the_rest_where_one_fails() {
    parts.add(() -> closed.add("database"));
    parts.add(
        () -> {
          throw new IllegalStateException("stuck");
        });
    parts.close();

    assertThat(closed).containsExactly("database");
  }
}
