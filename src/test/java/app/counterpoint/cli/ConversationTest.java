package app.counterpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.TestObjects;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {
  private static final String PRICE = "they want 20% off\n";

  private static Path cache = Path.of("");

  private Terminal terminal = Terminal.of(cache);
  private Path playbook = cache;

  @BeforeAll
  static void keep(@TempDir Path models) {
    cache = models;
  }

  @BeforeEach
  void open(@TempDir Path folder) {
    playbook = TestObjects.playbook(folder);
    terminal = new Terminal(new Workshop(Optional.of(playbook), cache));
  }

  @Test
  void welcomes_and_prompts() {
    assertThat(terminal.type("", "chat").out())
        .startsWith("What is happening in the deal?")
        .endsWith("\n> ");
  }

  @Test
  void answers_question_by_question() {
    assertThat(terminal.type(PRICE + "we may only talk to purchasing\n", "chat").outLines())
        .containsSubsequence("A price moment", "A door moment");
  }

  @Test
  void ends_with_zero_at_an_empty_line() {
    Terminal.Result result = terminal.type("\n" + PRICE, "chat");

    assertThat(result.out()).doesNotContain("A price moment");
    assertThat(result.code()).isZero();
  }

  @Test
  void ends_with_zero_at_the_end_of_input() {
    assertThat(terminal.type(PRICE, "chat").code()).isZero();
  }

  @Test
  void answers_a_last_line_without_a_line_break() {
    assertThat(terminal.type(PRICE.strip(), "chat").out()).contains("A price moment");
  }

  @Test
  void more_shows_another_angle() {
    assertThat(terminal.type(PRICE + "more\n", "chat").outLines())
        .containsSubsequence("Hold the price", "Ask about the price");
  }

  @Test
  void more_says_when_there_is_no_further_angle() {
    assertThat(terminal.type(PRICE + "more\nmore\n", "chat").outLines())
        .containsSubsequence("Ask about the price", "That was the last angle on this one.");
  }

  @Test
  void more_begins_again_after_the_last_angle() {
    assertThat(terminal.type(PRICE + "more\nmore\nmore\n", "chat").outLines())
        .containsSubsequence("That was the last angle on this one.", "Hold the price");
  }

  @Test
  void a_new_question_begins_with_its_best_angle() {
    assertThat(terminal.type(PRICE + PRICE, "chat").outLines())
        .filteredOn("Hold the price"::equals)
        .hasSize(2);
  }

  @Test
  void more_without_a_question_finds_nothing() {
    assertThat(terminal.type("more\n", "chat").out()).contains("Nothing in the playbook fits");
  }

  @Test
  void a_number_opens_a_page_that_was_offered() {
    assertThat(terminal.type("more\n1\n", "chat").outLines())
        .filteredOn(line -> line.endsWith(" moment"))
        .hasSize(1);
  }

  @Test
  void more_stays_with_the_page_that_was_picked() {
    String first = terminal.type("more\n1\n", "chat").out().contains("A price") ? "price" : "door";

    assertThat(terminal.type("more\n1\nmore\n", "chat").outLines())
        .filteredOn(("A " + first + " moment")::equals)
        .hasSize(2);
  }

  @Test
  void a_number_that_was_not_offered_is_a_question() {
    assertThat(terminal.type(PRICE + "1\n", "chat").outLines())
        .filteredOn("A price moment"::equals)
        .hasSize(1);
  }

  @Test
  void reads_on_after_a_line_that_is_no_text() {
    byte[] input = ("\u00ff\n" + PRICE).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(terminal.run(new ByteArrayInputStream(input), "chat").outLines())
        .contains("> That line is not UTF-8.", "A price moment");
  }

  @Test
  void takes_up_a_playbook_edited_between_two_questions() {
    InputStream in = talk(PRICE, () -> edit("A price moment", "A new title") + PRICE);

    assertThat(terminal.run(in, "chat").outLines())
        .containsSubsequence(
            "A price moment", "> The playbook changed. The new one is in use.", "A new title");
  }

  @Test
  void takes_up_edited_wording_in_the_prompt_too() throws IOException {
    Path wording = playbook.resolve("wording.yaml");
    String other = Files.readString(wording).replace("prompt: \">\"", "prompt: \"you:\"");
    InputStream in =
        talk(
            PRICE,
            () -> {
              TestObjects.write(wording, other);
              return PRICE;
            });

    assertThat(terminal.run(in, "chat").out()).endsWith("\nyou: ");
  }

  @Test
  void keeps_the_last_good_playbook_when_an_edit_breaks_it() {
    InputStream in = talk(PRICE, () -> edit("paragraph: 5", "paragraph: 55") + PRICE);

    assertThat(terminal.run(in, "chat").out())
        .containsSubsequence(
            "The playbook changed and cannot be used as it is",
            "playbook/price-pressure.yaml:8",
            "A price moment");
  }

  @Test
  void refuses_to_begin_with_a_broken_playbook() {
    String nothing = edit("paragraph: 5", "paragraph: 55");

    assertThat(terminal.type(nothing + PRICE, "chat"))
        .extracting(Terminal.Result::code, Terminal.Result::out)
        .containsExactly(2, "");
  }

  @Test
  void talks_from_the_bundled_playbook() {
    assertThat(Terminal.bundled(cache).type("they want 20% off by friday\n", "chat").out())
        .contains("They want a lower number");
  }

  /** Changes the page, and gives no words. */
  private String edit(String before, String after) {
    try {
      Path page = playbook.resolve("playbook/price-pressure.yaml");
      TestObjects.write(page, Files.readString(page).replace(before, after));
      return "";
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** One question, and what is typed after its answer. */
  private static InputStream talk(String first, Supplier<String> second) {
    return new SequenceInputStream(stream(first), new Later(second));
  }

  private static InputStream stream(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  /** Words that are made when somebody waits for them. */
  private static final class Later extends FilterInputStream {
    private final Supplier<String> words;
    private boolean made;

    Later(Supplier<String> words) {
      super(InputStream.nullInputStream());
      this.words = words;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (!made) {
        made = true;
        in = stream(words.get());
      }
      return super.read(into, offset, length);
    }
  }
}
