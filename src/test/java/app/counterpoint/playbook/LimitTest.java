package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {
  @ParameterizedTest
  @EnumSource
  void lets_the_last_word_pass(Limit limit) {
    assertThat(limit.excess("a ".repeat(limit.words()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void counts_a_word_too_many(Limit limit) {
    int words = limit.words() + 1;

    assertThat(limit.excess("a\n".repeat(words)))
        .contains(words + " words, at most " + limit.words());
  }

  @ParameterizedTest
  @EnumSource
  void lets_the_last_character_pass(Limit limit) {
    assertThat(limit.excess("a".repeat(limit.characters()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void counts_a_character_too_many(Limit limit) {
    int characters = limit.characters() + 1;

    assertThat(limit.excess("a".repeat(characters)))
        .contains(characters + " characters, at most " + limit.characters());
  }

  @Test
  void keeps_a_card_of_the_longest_texts_within_what_slack_takes_in_a_section() {
    assertThat(5 * (Limit.QUESTION.characters() + 3)).isLessThan(3_000);
    assertThat(2 * Limit.SCRIPT.characters()).isLessThan(3_000);
  }
}
