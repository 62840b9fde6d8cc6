package app.counterpoint.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.TestObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaybookTest {
  @TempDir private Path folder;
  private Path written = Path.of("");

  @BeforeEach
  void write() {
    written = TestObjects.playbook(folder);
  }

  @Test
  void orders_situations_by_id() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).situations())
        .extracting(Situation::id)
        .containsExactly("closed-door", "price-pressure");
  }

  @Test
  void finds_a_situation_by_id() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).situation("closed-door").map(Situation::title))
        .contains("A door moment");
  }

  @Test
  void knows_no_situation_called_none() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).situation(Situation.NONE)).isEmpty();
  }

  @Test
  void finds_a_snippet_on_whatever_page() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).snippet("hold-door").map(Snippet::title))
        .contains("Hold the door");
  }

  @Test
  void knows_no_snippet_that_is_not_written() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).snippet("hold-breath")).isEmpty();
  }

  @Test
  void carries_its_wording() throws BrokenPlaybookException {
    assertThat(PlaybookLoader.load(written).wording().say(Phrase.PROMPT)).isEqualTo(">");
  }

  @Test
  void gives_lists_that_cannot_be_changed() throws BrokenPlaybookException {
    Playbook playbook = PlaybookLoader.load(written);

    assertThat(
            List.of(
                playbook.articles(),
                playbook.cues(),
                playbook.situations(),
                playbook.situations().get(0).snippets()))
        .allSatisfy(
            list ->
                assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(list::clear));
  }

  @Test
  void a_situation_keeps_its_snippets_when_the_list_it_came_from_changes()
      throws BrokenPlaybookException {
    List<Snippet> list =
        new ArrayList<>(PlaybookLoader.load(written).situations().get(0).snippets());
    Situation situation = new Situation("x", "X", "X.", list);
    list.clear();

    assertThat(situation.snippets()).hasSize(2);
  }

  @Test
  void a_script_gives_either_tone() {
    Script script = new Script(new Template("please"), new Template("no"));

    assertThat(List.of(script.in(Tone.SOFT).plain(), script.in(Tone.FIRM).plain()))
        .containsExactly("please", "no");
  }

  @Test
  void a_source_refuses_a_paragraph_its_article_lacks() throws BrokenPlaybookException {
    Article article = PlaybookLoader.load(written).articles().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source(article, 6))
        .withMessage("love has paragraphs 1 to 5, not 6");
    assertThatIllegalArgumentException().isThrownBy(() -> new Source(article, 0));
  }

  @Test
  void a_snippet_refuses_to_have_nothing_to_ask_or_say() throws BrokenPlaybookException {
    Source source = new Source(PlaybookLoader.load(written).articles().get(0), 1);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Snippet(
                    "x",
                    "X",
                    "Now",
                    source,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    "Because",
                    Optional.empty()))
        .withMessage("snippet x has neither ask nor say");
  }
}
