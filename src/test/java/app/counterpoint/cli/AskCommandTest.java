package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskCommandTest {
  private static final String TEXT = "they want 20% off by friday";

  private static Terminal terminal = Terminal.of(Path.of(""));

  @BeforeAll
  static void open(@TempDir Path folder) {
    terminal = Terminal.small(folder);
  }

  /** One card, looked at from all sides. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class Card {
    private final Terminal.Result result = terminal.run("ask", TEXT);

    @Test
    void ends_with_zero_and_a_silent_error_stream() {
      assertThat(result)
          .extracting(Terminal.Result::code, Terminal.Result::err)
          .containsExactly(0, "");
    }

    @Test
    void begins_with_the_situation() {
      assertThat(result.outLines()).startsWith("A price moment", "Ask about the price");
    }

    @Test
    void has_the_questions() {
      assertThat(result.outLines())
          .containsSubsequence("Ask procurement", "  - Who else looks at the price?");
    }

    @Test
    void has_the_script_in_two_tones() {
      assertThat(result.outLines())
          .containsSubsequence(
              "Push back",
              "  Soft: Tell me about 20% and I can help.",
              "  Firm: Give the reason by Friday or the price stays.");
    }

    @Test
    void weaves_in_the_askers_figure() {
      assertThat(result.outLines()).contains("  - Where does 20% come from?");
    }

    @Test
    void says_why_it_works_and_what_to_avoid() {
      assertThat(result.outLines())
          .containsSubsequence(
              "Why it works",
              "  Knowing the price beats guessing it.",
              "Avoid",
              "  Do not guess the price.");
    }

    @Test
    void names_the_source() {
      assertThat(result.outLines()).contains("  Source: Love them, A. Author, paragraph 5");
    }

    @Test
    void offers_the_other_school() {
      assertThat(result.outLines()).containsSubsequence("Another angle", "  Hold the price (push)");
    }

    @Test
    void ends_with_a_line_break() {
      assertThat(result.out()).endsWith(System.lineSeparator());
    }
  }

  @Test
  void says_so_where_the_article_names_no_author() {
    assertThat(terminal.run("ask", "they want 20% off", "--stance=pushback").out())
        .contains("  Source: Push back, author not named (2019), paragraph 2");
  }

  @Test
  void joins_words_that_were_not_quoted() {
    assertThat(terminal.run("ask", "they", "want", "20%", "off", "by", "friday").out())
        .isEqualTo(terminal.run("ask", TEXT).out());
  }

  @Test
  void answers_alike_every_time() {
    assertThat(terminal.run("ask", TEXT)).isEqualTo(terminal.run("ask", TEXT));
  }

  @Test
  void nothing_that_fits_is_an_answer() {
    Terminal.Result result = terminal.run("ask", "thanks everybody");

    assertThat(result.out()).startsWith("  Nothing in the playbook fits that");
    assertThat(result.code()).isZero();
  }

  @Test
  void names_the_nearest_pages_where_nothing_fits() {
    assertThat(terminal.run("ask", "thanks everybody").outLines())
        .anyMatch(
            line ->
                line.matches("  [12]\\. A price moment: Something about a price has happened\\."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void asks_for_words_where_there_are_none(String text) {
    Terminal.Result result = terminal.run("ask", text);

    assertThat(result.errLines()).singleElement().asString().startsWith("Say what is happening");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void asks_for_words_where_there_is_no_argument() {
    assertThat(terminal.run("ask").code()).isEqualTo(2);
  }

  @Test
  void takes_words_that_begin_with_an_at_sign_as_words(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("words"), "--json");

    assertThat(terminal.run("ask", "@" + file, "wants a lower price and 20% off").out())
        .startsWith("A price moment");
  }

  @Test
  void takes_words_that_begin_with_a_dash_after_two_dashes() {
    assertThat(terminal.run("ask", "--", "-20% is what they want off the price").out())
        .startsWith("A price moment");
  }

  @Test
  void takes_the_situation_that_is_named() {
    assertThat(terminal.run("ask", TEXT, "--situation", "closed-door").outLines())
        .startsWith("A door moment");
  }

  @Test
  void refuses_a_situation_that_is_not_in_the_playbook() {
    Terminal.Result result = terminal.run("ask", TEXT, "--situation", "lunch");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains("There is no situation \"lunch\"; name one of closed-door, price-pressure.");
  }

  @Test
  void puts_the_script_first_for_pushback() {
    assertThat(terminal.run("ask", TEXT, "--stance", "pushback").outLines())
        .containsSubsequence("Push back", "Ask procurement");
  }

  @Test
  void puts_the_questions_first_for_questions() {
    assertThat(terminal.run("ask", TEXT, "--stance", "questions").outLines())
        .containsSubsequence("Ask procurement", "Push back");
  }

  @Test
  void refuses_another_stance_in_one_sentence() {
    Terminal.Result result = terminal.run("ask", TEXT, "--stance", "maybe");

    assertThat(result.errLines())
        .containsExactly(
            "Invalid value for option '--stance': \"maybe\" is not questions or pushback."
                + " See counterpoint ask --help.");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void refuses_a_stance_without_a_word() {
    Terminal.Result result = terminal.run("ask", TEXT, "--stance");

    assertThat(result.errLines()).hasSize(1);
    assertThat(result.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀👩‍👩‍👧‍👦🇩🇪 20% off 😀",
        "они хотят скидку 20%",
        "הם רוצים 20% הנחה עד יום שישי",
        "彼らは２０％の値引きを求めている",
        "\ud800 lone \udc00",
        "{percent} $1 \\n ${user.home} {0}"
      })
  void answers_whatever_the_script(String text) {
    assertThat(terminal.run("ask", text))
        .extracting(Terminal.Result::code, Terminal.Result::err)
        .containsExactly(0, "");
  }

  @Test
  void answers_a_text_of_a_megabyte() {
    String text = "they want 20% off and a lower number. ".repeat(1 << 15).substring(0, 1 << 20);

    assertThat(terminal.run("ask", text).out()).startsWith("A price moment");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "ask --json", "ask --explain", "ask --stance=pushback"})
  void lets_no_control_character_through(String command) {
    StringBuilder text =
        new StringBuilder("they want \u001b[31m20 percent\u001b[0m off by \u202efriday");
    for (char c = 0; c < 0xA0; c++) {
      text.append(Character.isISOControl(c) ? " a" + c + "b price" : "");
    }
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.add(text.toString());
    Terminal.Result result = terminal.run(arguments.toArray(String[]::new));

    assertThat(result.out().replace("\n", "").strip())
        .isNotEmpty()
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  @Test
  void explains_without_a_control_character() {
    Terminal.Result result =
        terminal.run("ask", "lower\u009bnumber dis\u009bcount pri\u009bcey", "--explain");

    assertThat(result.outLines())
        .allSatisfy(line -> assertThat(line).doesNotContainPattern("\\p{Cc}"));
  }

  @Test
  void explains_an_answer_on_request() {
    assertThat(terminal.run("ask", "they want 20% off", "--explain").out())
        .contains("channel: SPEAK", "price-pressure: they want 20% off");
  }

  /** The advice as JSON, looked at from all sides. */
  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  class AsJson {
    private final JsonNode json = json("ask", TEXT, "--json", "--stance", "questions");

    @Test
    void names_situation_kind_and_stance() {
      assertThat(json.path("kind").asText()).isEqualTo("coaching");
      assertThat(json.path("situation").asText()).isEqualTo("price-pressure");
      assertThat(json.path("title").asText()).isEqualTo("A price moment");
      assertThat(json.path("stance").asText()).isEqualTo("questions");
    }

    @Test
    void has_a_score_between_0_and_1() {
      assertThat(json.path("score").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void has_the_snippet_with_facts_woven_in() {
      JsonNode snippet = json.path("snippet");

      assertThat(snippet.path("id").asText()).isEqualTo("ask-price");
      assertThat(snippet.path("title").asText()).isEqualTo("Ask about the price");
      assertThat(snippet.path("ask").path(0).asText()).isEqualTo("Where does 20% come from?");
      assertThat(snippet.path("say").path("soft").asText()).contains("20%");
      assertThat(snippet.path("say").path("firm").asText()).contains("Friday");
      assertThat(snippet.path("why").asText()).startsWith("Knowing");
      assertThat(snippet.path("avoid").asText()).startsWith("Do not");
    }

    @Test
    void has_the_source() {
      assertThat(json.path("snippet").path("source").toString())
          .isEqualTo(
              "{\"article\":\"love\",\"title\":\"Love them\",\"school\":\"love\","
                  + "\"paragraph\":5,\"author\":\"A. Author\"}");
    }

    @Test
    void names_the_alternates() {
      assertThat(json.path("alternates").toString()).isEqualTo("[\"hold-price\"]");
    }

    @Test
    void has_the_facts() {
      assertThat(json.path("facts").path("percent").asText()).isEqualTo("20%");
      assertThat(json.path("facts").path("deadline").asText()).isEqualTo("Friday");
    }
  }

  @Test
  void leaves_out_of_the_json_what_a_snippet_does_not_have() {
    JsonNode snippet =
        json("ask", "they want 20% off", "--json", "--stance=pushback").path("snippet");

    assertThat(snippet.path("id").asText()).isEqualTo("hold-price");
    assertThat(snippet.has("avoid")).isFalse();
    assertThat(snippet.path("source").has("author")).isFalse();
  }

  @Test
  void says_in_json_that_nothing_fits() {
    JsonNode json = json("ask", "thanks everybody", "--json");

    assertThat(json.path("kind").asText()).isEqualTo("nothing-to-coach");
    assertThat(json.path("nearest").size()).isEqualTo(2);
    assertThat(json.path("nearest").path(0).has("situation")).isTrue();
    assertThat(json.path("nearest").path(0).has("title")).isTrue();
  }

  @Test
  void answers_from_the_bundled_playbook(@TempDir Path cache) {
    assertThat(Terminal.bundled(cache).run("ask", TEXT).out())
        .startsWith("They want a lower number");
  }

  @Test
  void answers_where_no_trained_model_can_be_kept(@TempDir Path folder) throws IOException {
    Path playbook = TestObjects.playbook(folder.resolve("prompts"));
    Path file = Files.writeString(folder.resolve("cache"), "a file, not a folder");
    Terminal refused = new Terminal(new Workshop(Optional.of(playbook), file));

    assertThat(refused.run("ask", TEXT).out()).startsWith("A price moment");
  }

  private static JsonNode json(String... arguments) {
    try {
      return Json.parse(terminal.run(arguments).out());
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
