package app.counterpoint.llm.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.llm.Drafts;
import app.counterpoint.matching.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that passes, spoiled at any place by one thing that nobody said, must not pass. */
class GuardMutationTest {
  private static final String SCRIPT =
      "You've asked for 20% off, and I can work with a target once I know what's behind it. Is it a"
          + " budget or a savings goal? Tell me which by Friday.";
  private static final List<String> SPOILS =
      List.of(
          "37",
          "37%",
          "€12k",
          "thirty",
          "Tuesday",
          "tomorrow",
          "Globex",
          "Peter",
          "peter",
          "@here",
          "<!channel>",
          "*now*",
          "https://x.example",
          ":fire:",
          "идите",
          "or else",
          "dozens");

  private final Guard guard = new Guard(List.of());
  private final Evidence evidence =
      Evidence.of(Drafts.of(Drafts.MESSAGE), Query.of(Drafts.MESSAGE).text());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void refuses_whatever_is_slipped_in(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<String> words = new ArrayList<>(List.of(SCRIPT.split(" ", -1)));
      String spoil = SPOILS.get(random.nextInt(SPOILS.size()));
      words.add(random.nextInt(words.size() + 1), spoil);
      String text = String.join(" ", words);

      assertThat(guard.script(text, evidence))
          .as("seed %d: %s", seed, text)
          .isInstanceOf(Verdict.Refused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void judges_any_text_without_failing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(60); length > 0; length--) {
        text.appendCodePoint(
            random.nextInt(4) == 0 ? random.nextInt(0x11000) : 32 + random.nextInt(95));
      }

      assertThat(guard.question(text.toString(), evidence)).as("seed %d", seed).isNotNull();
    }
  }
}
