package app.counterpoint.llm.guard;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.llm.Drafts;
import app.counterpoint.matching.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class GuardTest {
  private static final String TOLD = "Fit the words of the card to this deal, and never beyond it.";

  private final Guard guard = new Guard(List.of(TOLD));

  /** Attacks and drift, each with what must be said of it. */
  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/llm/guard-cases.csv", delimiter = '|', quoteCharacter = '\0')
  void judges(String verdict, String kind, @Nullable String message, @Nullable String text) {
    String said = Optional.ofNullable(message).orElse(Drafts.MESSAGE);

    assertThat(judge(kind, said, unescaped(Optional.ofNullable(text).orElse(""))))
        .isEqualTo(verdict);
  }

  @Test
  void points_at_the_words_it_stumbled_over() {
    assertThat(
            guard.question("Where does 25% come from: a budget or an offer?", evidence("20% off")))
        .isEqualTo(new Verdict.Refused(Obstacle.NUMBER, "25%"));
  }

  @Test
  void keeps_the_words_it_stumbled_over_out_of_what_is_logged() {
    assertThat(new Verdict.Refused(Obstacle.NAME, "Sarah").toString()).isEqualTo("Refused[NAME]");
  }

  private String judge(String kind, String message, String text) {
    Evidence evidence = evidence(message);
    Verdict verdict =
        kind.equals("question") ? guard.question(text, evidence) : guard.script(text, evidence);
    return verdict instanceof Verdict.Refused refused ? refused.why().name() : "PASSED";
  }

  private static Evidence evidence(String message) {
    return Evidence.of(Drafts.of(message), Query.of(message).text());
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n").replace("\\u200B", "\u200b").replace("\\u202E", "\u202e");
  }
}
