package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RepetitionTest {
  private static final String EIGHT = "one two three four five six seven eight";
  private static final Article ARTICLE =
      new Article("love", "Love", Optional.empty(), Optional.empty(), "love", "Love.", 5);

  private final Repetition repetition = new Repetition();

  @Test
  void lets_seven_shared_words_pass() {
    repetition.fault(snippet("first", "one two three four five six seven."));

    assertThat(repetition.fault(snippet("second", "one two three four five six seven more")))
        .isEmpty();
  }

  @Test
  void finds_eight_shared_words_and_both_snippets() {
    repetition.fault(snippet("first", "Well, " + EIGHT + "."));

    assertThat(repetition.fault(snippet("second", EIGHT + " and more")))
        .contains("eight words in a row, \"" + EIGHT + "\", stand in \"first\" too");
  }

  @Test
  void looks_past_case_and_punctuation() {
    repetition.fault(snippet("first", "Don’t one, two; three: four five six seven"));

    assertThat(repetition.fault(snippet("second", "don't ONE two three four (five) six – seven")))
        .isPresent();
  }

  @Test
  void lets_a_snippet_repeat_itself() {
    assertThat(repetition.fault(snippet("first", EIGHT + ". " + EIGHT))).isEmpty();
  }

  @Test
  void does_not_run_on_from_one_field_to_the_next() {
    repetition.fault(snippet("first", EIGHT));
    Snippet split = snippet("second", "five six seven eight", "one two three four");

    assertThat(repetition.fault(split)).isEmpty();
  }

  @Test
  void reads_questions_and_scripts_with_their_absent_wordings() {
    repetition.fault(snippet("first", EIGHT));
    Template asked = new Template("So one two {amount|three four} five six seven eight?");
    Snippet second =
        new Snippet(
            "second",
            "Title",
            "Now",
            new Source(ARTICLE, 1),
            Optional.empty(),
            List.of(asked),
            Optional.empty(),
            "Because",
            Optional.empty());

    assertThat(repetition.fault(second)).isPresent();
  }

  @Test
  void looks_into_both_tones_of_the_script() {
    repetition.fault(snippet("first", EIGHT));
    Script script = new Script(new Template("soft"), new Template("firm " + EIGHT));
    Snippet second =
        new Snippet(
            "second",
            "Title",
            "Now",
            new Source(ARTICLE, 1),
            Optional.empty(),
            List.of(),
            Optional.of(script),
            "Because",
            Optional.empty());

    assertThat(repetition.fault(second)).isPresent();
  }

  @Test
  void looks_into_the_warning() {
    repetition.fault(snippet("first", EIGHT));

    assertThat(repetition.fault(snippet("second", "Because", "Now", EIGHT))).isPresent();
  }

  private static Snippet snippet(String id, String why) {
    return snippet(id, why, "Now");
  }

  private static Snippet snippet(String id, String why, String when) {
    return snippet(id, why, when, "Nothing");
  }

  private static Snippet snippet(String id, String why, String when, String avoid) {
    return new Snippet(
        id,
        "Title",
        when,
        new Source(ARTICLE, 1),
        Optional.empty(),
        List.of(new Template("Who?"), new Template("What?")),
        Optional.empty(),
        why,
        Optional.of(avoid));
  }
}
