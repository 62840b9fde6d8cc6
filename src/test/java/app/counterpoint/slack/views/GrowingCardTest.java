package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Piece;
import app.counterpoint.playbook.Script;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowingCardTest {
  private static final Snippet SNIPPET =
      Samples.snippet(
          "two",
          Samples.article(),
          List.of("Who signs?", "By when?"),
          Optional.of(new Script(new Template("Soft."), new Template("Firm."))));
  private static final Card CARD = Samples.alone(SNIPPET);

  private final GrowingCard growing = new GrowingCard(CARD, Samples.WORDING);

  private String question(int index, String text) {
    return growing.add(new Piece.Question(index, text));
  }

  private String end() {
    return Samples.json(growing.end()).toString();
  }

  @Test
  void begins_with_what_the_card_is_about() {
    assertThat(question(0, "Who signs at *Acme*?"))
        .isEqualTo(
            "**"
                + CARD.situation().title()
                + "**\n\n"
                + SNIPPET.title()
                + "\n\n**Ask procurement**\n\n- Who signs at \\*Acme\\*?");
  }

  @Test
  void adds_a_question_to_the_list() {
    question(0, "Who signs?");

    assertThat(question(1, "By when, then?")).isEqualTo("\n- By when, then?");
  }

  @Test
  void adds_the_script_under_its_tone() {
    question(0, "Who signs?");

    assertThat(growing.add(new Piece.Script("Well, then.")))
        .isEqualTo("\n\n**Push back, gently**\n\n> Well, then.");
  }

  @Test
  void begins_with_the_script_where_there_is_no_question() {
    GrowingCard firm = new GrowingCard(CARD.in(Tone.FIRM), Samples.WORDING);

    assertThat(firm.add(new Piece.Script("No.")))
        .startsWith("**" + CARD.situation().title())
        .endsWith("**Push back, firmly**\n\n> No.");
    assertThat(firm.isEmpty()).isFalse();
  }

  @Test
  void misses_nothing_once_it_is_whole() {
    question(0, "Who signs?");
    question(1, "By when?");
    growing.add(new Piece.Script("Well, then."));

    assertThat(growing.rest()).isEmpty();
    assertThat(end()).contains("Fitted to your deal by a language model");
  }

  @Test
  void goes_on_in_the_playbooks_words_and_says_so() {
    question(0, "Who signs at Acme?");

    assertThat(growing.rest()).isEqualTo("\n- By when?\n\n**Push back, gently**\n\n> Soft.");
    assertThat(end()).contains("Fitted to your deal in part");
  }

  @Test
  void ends_with_what_a_card_ends_with() {
    question(0, "Who signs?");
    JsonNode end = Samples.json(growing.end());

    assertThat(end.findValuesAsText("action_id"))
        .contains(CardView.ORIGINAL, CardView.SAVE, CardView.FEEDBACK);
    assertThat(end.toString()).contains("Why it works", "Source: ").doesNotContain("Who signs?");
  }

  @Test
  void is_empty_until_the_first_piece() {
    assertThat(growing.isEmpty()).isTrue();
  }
}
