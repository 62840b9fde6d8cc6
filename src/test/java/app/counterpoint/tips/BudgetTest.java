package app.counterpoint.tips;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
  @ParameterizedTest
  @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "0, 0, -1, 0", "0, 0, 0, -1"})
  void refuses_a_negative_figure(int perPerson, int window, int perChannel, int sameSnippet) {
    assertThatThrownBy(
            () ->
                new Budget(
                    perPerson,
                    Duration.ofDays(window),
                    Duration.ofDays(perChannel),
                    Duration.ofDays(sameSnippet)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
