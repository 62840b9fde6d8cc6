package app.counterpoint.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.counterpoint.playbook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelPromptsTest {
  private static final String CARD =
      "{situation} {count} {questions} {tone} {script} {fence} {message}";

  @TempDir private Path folder = Path.of("");

  @Test
  void tells_the_model_the_card_and_the_message() throws Exception {
    write("Be brief.", CARD);
    Prompt prompt = load().prompt(Drafts.of("they want 20% off"), "the message", "|||");

    assertThat(prompt.system()).isEqualTo("Be brief.");
    assertThat(prompt.card())
        .startsWith("They want a lower number 2 [\"Where does 20% come from")
        .endsWith("||| the message");
  }

  @Test
  void fills_in_nothing_that_a_rep_wrote_between_braces() throws Exception {
    write("Be brief.", CARD);

    assertThat(load().prompt(Drafts.of("hi"), "{script} {fence} $1", "|||").card())
        .endsWith("||| {script} {fence} $1");
  }

  @Test
  void falls_back_on_the_apps_own_texts() throws Exception {
    assertThat(load().told()).isEqualTo(ModelPrompts.bundled().told());
  }

  @Test
  void names_a_variable_that_it_does_not_know_with_its_line() throws IOException {
    write("One.\nTwo {rep}.", CARD);

    assertThat(problems())
        .containsExactly("model/system.md:2: unknown variable {rep}. It takes none.");
  }

  @Test
  void names_a_variable_that_is_missing() throws IOException {
    write("Be brief.", CARD.replace("{fence}", "{fences}"));

    assertThat(problems())
        .containsExactly(
            "model/card.md:1: unknown variable {fences}. It takes [count, fence, message,"
                + " questions, script, situation, tone].",
            "model/card.md: no {fence} in it. Put it in.");
  }

  @Test
  void names_a_file_that_is_missing_or_empty() throws IOException {
    Files.createDirectories(folder.resolve("model"));
    Files.writeString(folder.resolve("model/system.md"), " ");

    assertThat(problems())
        .containsExactly(
            "model/system.md: nothing in it. Write what the model is to be told.",
            "model/card.md: cannot be read. Add it, as UTF-8 text.");
  }

  @Test
  void prints_nothing_of_what_is_told() {
    assertThat(new Prompt("secret", "message").toString()).isEqualTo("Prompt[13 characters]");
  }

  private void write(String system, String card) throws IOException {
    Files.createDirectories(folder.resolve("model"));
    Files.writeString(folder.resolve("model/system.md"), system);
    Files.writeString(folder.resolve("model/card.md"), card);
  }

  private ModelPrompts load() throws BrokenPromptsException {
    return ModelPrompts.load(folder);
  }

  private List<String> problems() {
    return catchThrowableOfType(BrokenPromptsException.class, this::load).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
