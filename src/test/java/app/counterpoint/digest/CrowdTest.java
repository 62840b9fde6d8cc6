package app.counterpoint.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CrowdTest {
  @Test
  void tells_how_many_five_people_are() {
    assertThat(Crowd.of(5).size()).hasValue(5);
  }

  @Test
  void does_not_tell_a_smaller_group_from_nobody() {
    assertThat(Crowd.of(4)).isEqualTo(Crowd.of(0)).isEqualTo(new Crowd(OptionalInt.empty()));
  }

  @Test
  void cannot_be_made_to_tell_a_smaller_group() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Crowd(OptionalInt.of(4)));
  }
}
