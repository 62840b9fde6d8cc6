package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void leaves_words_of_every_script_alone() {
    String text = "Größe 彼ら שלום 😀 \"a\" (b)";

    assertThat(Printable.of(text)).isEqualTo(text);
  }

  @Test
  void makes_a_space_of_what_steers_a_terminal() {
    assertThat(Printable.of("a\u001b\u0007[2Jb\u009bc\u202ed\ne\u2028f"))
        .isEqualTo("a [2Jb c d e f");
  }

  @Test
  void cuts_what_is_very_long() {
    assertThat(Printable.of("x".repeat(1 << 20))).hasSizeLessThan(1_000).endsWith("…");
  }

  @Test
  void lets_no_control_character_through() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    random.ints(500, 0, 0x3000).forEach(text::appendCodePoint);

    assertThat(Printable.of(text.toString()))
        .as("seed %d", seed)
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }
}
