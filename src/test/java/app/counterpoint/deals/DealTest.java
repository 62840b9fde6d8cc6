package app.counterpoint.deals;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DealTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void refuses_an_empty_name(String name) {
    assertThatThrownBy(() -> new Deal(name, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_a_long_name() {
    String name = "n".repeat(Deal.LONGEST + 1);

    assertThatThrownBy(() -> new Deal(name, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_an_empty_alias() {
    assertThatThrownBy(() -> new Deal("Acme", List.of(" ")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuses_too_many_aliases() {
    List<String> aliases = Collections.nCopies(Deal.MOST + 1, "a");

    assertThatThrownBy(() -> new Deal("Acme", aliases))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
