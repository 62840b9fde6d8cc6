package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlotTest {
  @ParameterizedTest
  @EnumSource
  void is_found_by_its_key(Slot slot) {
    assertThat(Slot.named(slot.key())).contains(slot);
  }

  @Test
  void is_not_found_by_another_word() {
    assertThat(Slot.named("PERCENT")).isEmpty();
  }
}
