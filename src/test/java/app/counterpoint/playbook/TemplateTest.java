package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  private static final Template CUT = new Template("Why {percent|that cut} by {deadline|then}?");

  @Test
  void reads_with_the_absent_wordings_when_no_fact_is_known() {
    assertThat(CUT.plain()).isEqualTo("Why that cut by then?");
  }

  @Test
  void weaves_in_the_facts_that_are_known() {
    assertThat(CUT.fill(slot -> slot == Slot.PERCENT ? Optional.of("20%") : Optional.empty()))
        .isEqualTo("Why 20% by then?");
  }

  @Test
  void takes_a_fact_as_it_is_whatever_stands_in_it() {
    assertThat(CUT.fill(slot -> Optional.of("$1\\ {percent|x}")))
        .isEqualTo("Why $1\\ {percent|x} by $1\\ {percent|x}?");
  }

  @Test
  void fills_the_same_slot_each_time_it_stands() {
    assertThat(new Template("{amount|a}, {amount|b}").fill(slot -> Optional.of("$5")))
        .isEqualTo("$5, $5");
  }

  @Test
  void is_its_own_text_where_it_has_no_slot() {
    assertThat(new Template("Why $5?").plain()).isEqualTo("Why $5?");
  }

  @ParameterizedTest
  @EnumSource
  void knows_every_slot(Slot slot) {
    assertThat(new Template("{" + slot.key() + "|x}").uses(slot)).isTrue();
  }

  @Test
  void does_not_use_a_slot_it_lacks() {
    assertThat(CUT.uses(Slot.AMOUNT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{percent}",
        "{percent|}",
        "{percent|a|b}",
        "{Percent|a}",
        "a { b",
        "a } b",
        "{}",
        "{{percent|a}}",
        "{percent|{amount|a}}"
      })
  void refuses_a_brace_without_a_slot_and_its_absent_wording(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Template(text))
        .withMessageContaining("a slot without its absent wording near \"");
  }

  @Test
  void refuses_a_slot_it_does_not_know() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Template("a {share|part} of it"))
        .withMessage("there is no slot {share}");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_sentence_of_pieces_is_the_pieces_joined(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      StringBuilder plain = new StringBuilder();
      StringBuilder filled = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        String words = List.of("so ", "$0 \\ ", "€ 1|2 ", "ünd ").get(random.nextInt(4));
        Slot slot = List.of(Slot.values()).get(random.nextInt(Slot.values().length));
        text.append(words).append("{").append(slot.key()).append("|the sum}");
        plain.append(words).append("the sum");
        filled.append(words).append(slot.name());
      }
      Template template = new Template(text.toString());

      assertThat(List.of(template.plain(), template.fill(slot -> Optional.of(slot.name()))))
          .as("seed %d, round %d: %s", seed, round, text)
          .containsExactly(plain.toString(), filled.toString());
    }
  }
}
