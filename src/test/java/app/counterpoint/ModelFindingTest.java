package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.cli.Finding;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.llm.ModelCheck;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFindingTest {
  private static Finding found(Optional<Obstacle> why) {
    return ModelFinding.of(new ModelCheck.Result(why, Duration.ofMillis(830)));
  }

  @Test
  void says_how_long_a_card_took() {
    assertThat(found(Optional.empty())).isEqualTo(Finding.fine("fits a card in 830 ms"));
  }

  @Test
  void finds_a_model_fine_whose_words_the_guard_keeps_back() {
    assertThat(found(Optional.of(Obstacle.NUMBER)))
        .isEqualTo(Finding.fine("answers in 830 ms, but the guard kept its words back: number"));
  }

  @ParameterizedTest
  @CsvSource({
    "UNREACHABLE, COUNTERPOINT_LLM_URL",
    "KEY_REFUSED, COUNTERPOINT_LLM_KEY",
    "REQUEST_REFUSED, COUNTERPOINT_LLM_MODEL",
    "SLOW, 2.5 s",
    "TIMED_OUT, 6 s",
    "SPENT, COUNTERPOINT_LLM_TOKENS_PER_DAY",
    "SERVER_FAILED, server failed"
  })
  void says_what_to_look_at(Obstacle why, String says) {
    Finding finding = found(Optional.of(why));

    assertThat(finding.fine()).isFalse();
    assertThat(finding.says()).contains(says);
  }
}
