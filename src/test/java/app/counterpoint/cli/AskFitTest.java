package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskFitTest {
  private static final String TEXT = "they want 20% off by friday";
  private static final List<String> QUESTIONS =
      List.of("Where do your 20% come from?", "Who else looks at 20% with you?");
  private static final String SCRIPT =
      "Tell me about the 20% you want and I can help you get there.";

  private static Path folder = Path.of("");
  private static Path playbook = Path.of("");

  @BeforeAll
  static void write(@TempDir Path temporary) {
    folder = temporary;
    playbook = TestObjects.playbook(temporary.resolve("prompts"));
  }

  /** Fits the words, and says the tone it was asked for. */
  private static Written fitted(Draft draft, Consumer<Piece> pieces) {
    String script = draft.tone() + ": " + SCRIPT;
    for (int i = 0; i < QUESTIONS.size(); i++) {
      pieces.accept(new Piece.Question(i, QUESTIONS.get(i)));
    }
    pieces.accept(new Piece.Script(script));
    return new Written.Fitted(QUESTIONS, Optional.of(script));
  }

  /** Lets one question through and stumbles over the next. */
  private static Written stumbling(Draft draft, Consumer<Piece> pieces) {
    pieces.accept(new Piece.Question(0, QUESTIONS.get(0)));
    return new Written.Kept(Obstacle.NOT_A_QUESTION, "35%\u001b[31m");
  }

  @Test
  void shows_the_original_and_the_fitted_side_by_side() {
    assertThat(with(AskFitTest::fitted).run("ask", TEXT, "--fit").outLines())
        .containsSubsequence(
            "The playbook's words                      Fitted to this deal",
            "- Where does 20% come from?               - Where do your 20% come from?",
            "- Who else looks at the price?            - Who else looks at 20% with you?",
            "Tell me about 20% and I can help.         SOFT: Tell me about the 20% you want",
            "                                          and I can help you get there.",
            "Guard: passed");
  }

  @Test
  void still_prints_the_whole_card_first() {
    assertThat(with(AskFitTest::fitted).run("ask", TEXT, "--fit").out())
        .startsWith(with(AskFitTest::fitted).run("ask", TEXT).out().strip());
  }

  @Test
  void says_what_the_guard_stumbled_over() {
    assertThat(with(AskFitTest::stumbling).run("ask", TEXT, "--fit").outLines())
        .containsSubsequence(
            "- Where does 20% come from?               - Where do your 20% come from?",
            "- Who else looks at the price?            -",
            "Tell me about 20% and I can help.         -",
            "Guard: not a question: 35% [31m");
  }

  @Test
  void says_what_else_went_wrong() {
    assertThat(
            with((draft, pieces) -> new Written.Kept(Obstacle.SLOW))
                .run("ask", TEXT, "--fit")
                .out())
        .contains("Guard: slow" + System.lineSeparator());
  }

  @Test
  void says_how_to_set_up_a_model() {
    Terminal.Result result =
        new Terminal(new Workshop(Optional.of(playbook), folder)).run("ask", TEXT, "--fit");

    assertThat(result.outLines())
        .endsWith("Nothing fitted: set COUNTERPOINT_LLM_URL and COUNTERPOINT_LLM_MODEL.");
    assertThat(result.code()).isZero();
  }

  @Test
  void asks_no_model_unless_told_to() {
    AtomicInteger asked = new AtomicInteger();
    with((draft, pieces) -> {
          asked.incrementAndGet();
          return fitted(draft, pieces);
        })
        .run("ask", TEXT);

    assertThat(asked).hasValue(0);
  }

  @Test
  void fits_nothing_where_nothing_is_to_coach() {
    assertThat(with(AskFitTest::fitted).run("ask", "thanks everybody", "--fit").out())
        .doesNotContain("Fitted to this deal");
  }

  @Test
  void fits_the_tone_that_is_named() {
    assertThat(with(AskFitTest::fitted).run("ask", TEXT, "--fit", "--tone", "firm").out())
        .contains("FIRM: Tell me");
    assertThat(with(AskFitTest::fitted).run("ask", TEXT, "--fit", "--tone", "soft").out())
        .contains("SOFT: Tell me");
  }

  @Test
  void refuses_another_tone_in_one_sentence() {
    assertThat(with(AskFitTest::fitted).run("ask", TEXT, "--tone", "loud").errLines())
        .containsExactly(
            "Invalid value for option '--tone': \"loud\" is not soft or firm."
                + " See counterpoint ask --help.");
  }

  @Test
  void has_the_fitted_words_in_the_json() throws JsonProcessingException {
    JsonNode fit = json(AskFitTest::fitted);

    assertThat(fit.path("verdict").asText()).isEqualTo("passed");
    assertThat(fit.path("ask").path(1).asText()).isEqualTo(QUESTIONS.get(1));
    assertThat(fit.path("say").asText()).endsWith(SCRIPT);
  }

  @Test
  void has_no_fitted_words_in_the_json_if_they_were_refused() throws JsonProcessingException {
    JsonNode fit = json(AskFitTest::stumbling);

    assertThat(fit.path("verdict").asText()).startsWith("not a question");
    assertThat(fit.has("ask")).isFalse();
  }

  @Test
  void lets_go_of_the_writer() {
    AtomicInteger closed = new AtomicInteger();
    with(new Writer() {
          @Override
          public Written fit(Draft draft, Consumer<Piece> pieces) {
            return fitted(draft, pieces);
          }

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        })
        .run("ask", TEXT, "--fit");

    assertThat(closed).hasValue(1);
  }

  private static JsonNode json(Writer writer) throws JsonProcessingException {
    return Json.parse(with(writer).run("ask", TEXT, "--fit", "--json").out()).path("fit");
  }

  private static Terminal with(Writer writer) {
    return new Terminal(new Workshop(Optional.of(playbook), folder, known -> writer));
  }
}
