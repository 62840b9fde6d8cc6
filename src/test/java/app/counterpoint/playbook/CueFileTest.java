package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueFileTest {
  private final CueFile file = new CueFile();
  private final Problems problems = Problems.none().in("cues/x.txt");

  @Test
  void reads_a_cue_a_line() {
    assertThat(read("one\ntwo\r\n  three  \n"))
        .containsExactly(
            new Cue("one", "x", ""), new Cue("two", "x", ""), new Cue("three", "x", ""));
  }

  @Test
  void reads_a_written_line_break_as_one() {
    assertThat(read("hi\\nthere")).containsExactly(new Cue("hi\nthere", "x", ""));
  }

  @Test
  void passes_over_comments_and_empty_lines() {
    assertThat(read("# comment\n#\n\n \none\n")).containsExactly(new Cue("one", "x", ""));
  }

  @Test
  void takes_a_channel_name_for_a_cue() {
    assertThat(read("#deal-acme is stuck"))
        .containsExactly(new Cue("#deal-acme is stuck", "x", ""));
  }

  @Test
  void remembers_the_floor_above_each_cue() {
    assertThat(read("one\n# floor: retail\ntwo\n# a comment\nthree\n# floor: it\nfour"))
        .extracting(Cue::floor)
        .containsExactly("", "retail", "retail", "it");
  }

  @Test
  void takes_a_cue_of_two_thousand_characters() {
    read("x".repeat(2_000));

    assertThat(problems.all()).isEmpty();
  }

  @Test
  void refuses_a_longer_one_at_its_line() {
    read("one\n\n" + "x".repeat(2_001));

    assertThat(problems.all())
        .containsExactly(
            new Problem(
                "cues/x.txt", 3, "", "too long: 2001 characters, at most 2000", "Shorten the cue"));
  }

  @Test
  void refuses_a_cue_that_differs_only_in_case_and_space() {
    read("Too   expensive\n# comment\ntoo Expensive");

    assertThat(problems.all())
        .containsExactly(
            new Problem(
                "cues/x.txt",
                3,
                "",
                "duplicate cue, also at cues/x.txt:1",
                "Remove one of the two"));
  }

  @Test
  void refuses_a_cue_of_another_file() {
    read("too expensive");
    file.read("y", "hello\ntoo expensive", problems.in("cues/y.txt"));

    assertThat(problems.all())
        .containsExactly(
            new Problem(
                "cues/y.txt",
                2,
                "",
                "duplicate cue, also at cues/x.txt:1",
                "Remove one of the two"));
  }

  private List<Cue> read(String content) {
    return file.read("x", content, problems);
  }
}
