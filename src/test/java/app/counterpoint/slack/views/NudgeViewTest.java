package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Tone;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NudgeViewTest {
  private static final Instant DAY = Instant.parse("2026-03-14T09:00:00Z");
  private static final Playbook PLAYBOOK = Samples.PLAYBOOK;
  private static final Card CARD = Card.of("target-price", PLAYBOOK).orElseThrow().in(Tone.FIRM);

  private static JsonNode json(Nudge nudge) {
    return Samples.json(NudgeView.of(posted(nudge), PLAYBOOK));
  }

  private static NudgeView.Posted posted(Nudge nudge) {
    return new NudgeView.Posted("post-1", nudge, Optional.of(DAY));
  }

  private static Nudge about(Nudge nudge, String snippet) {
    return new Nudge(
        nudge.id(),
        nudge.owner(),
        snippet,
        nudge.half(),
        nudge.tone(),
        nudge.note(),
        nudge.target(),
        nudge.schedule(),
        nudge.takeDownAfter(),
        nudge.state(),
        nudge.dealtWith());
  }

  @Test
  void marks_its_first_block_with_the_key() {
    assertThat(json(Samples.nudge(Half.SCRIPT, "")).path(0).path("block_id").asText())
        .isEqualTo("post-1");
  }

  @Test
  void shows_the_play_the_note_the_script_the_source_and_whose_it_is() {
    assertThat(Samples.texts(json(Samples.nudge(Half.SCRIPT, "Before Friday.")).path(0)))
        .containsExactly("*Ask where they are steering*\nThey want a lower number");
    assertThat(Samples.texts(json(Samples.nudge(Half.SCRIPT, "Before Friday."))))
        .contains(
            "Before Friday.",
            "*Push back, firmly*\n" + Mrkdwn.quote(CARD.script().orElseThrow()),
            "Source: Your #1 Love in an Organization, Mo Bunnell, paragraph 5",
            "Shared by <@U0RILEY>\nComes down on <!date^1773478800^{date_long}|2026-03-14>");
  }

  @Test
  void shows_the_questions_where_these_were_chosen() {
    assertThat(String.join("\n", Samples.texts(json(Samples.nudge(Half.QUESTIONS, "")))))
        .contains("*Ask procurement*\n• " + Mrkdwn.escape(CARD.questions().get(0)))
        .doesNotContain("Push back");
  }

  @Test
  void fills_no_slot() {
    String words = json(Samples.nudge(Half.SCRIPT, "")).toString();

    assertThat(words).doesNotContain("{percent", "{amount", "{deadline");
  }

  @Test
  void keeps_a_note_harmless_and_as_it_was_typed() {
    JsonNode note =
        json(Samples.nudge(Half.SCRIPT, "Hi <!channel> & *all*\n:tada:")).path(1).path("text");

    assertThat(note.path("type").asText()).isEqualTo("plain_text");
    assertThat(note.path("text").asText()).isEqualTo("Hi <!channel> & *all*\n:tada:");
  }

  @Test
  void has_no_block_for_a_note_that_is_not_there() {
    assertThat(json(Samples.nudge(Half.SCRIPT, "")))
        .hasSize(json(Samples.nudge(Half.SCRIPT, "x")).size() - 1);
  }

  @Test
  void reads_aloud_without_waking_anybody() {
    assertThat(NudgeView.of(posted(Samples.nudge(Half.QUESTIONS, "Hi <!here>")), PLAYBOOK).text())
        .startsWith(
            "They want a lower number. Ask where they are steering. Hi &lt;!here&gt;. Ask"
                + " procurement: ")
        .endsWith("paragraph 5.")
        .doesNotContain("<");
  }

  @Test
  void has_three_buttons_that_know_the_nudge() {
    JsonNode json = json(Samples.nudge(Half.SCRIPT, ""));

    assertThat(Samples.actionIds(json))
        .containsExactly(NudgeView.MORE, NudgeView.HELPFUL, NudgeView.NOT_HERE);
    assertThat(
            NudgeState.read(Samples.element(json, NudgeView.MORE).path("value").asText(), PLAYBOOK))
        .isEqualTo(new Reading.Whole<>(new NudgeState.Opened("nudge-1", CARD.in(Tone.SOFT))));
  }

  @Test
  void is_previewed_without_its_buttons() {
    Nudge nudge = Samples.nudge(Half.SCRIPT, "Before Friday.");
    JsonNode posted = json(nudge);
    JsonNode preview = Samples.json(NudgeView.preview(posted(nudge), PLAYBOOK));

    assertThat(preview).hasSize(posted.size() - 1).isSubsetOf(posted);
  }

  @Test
  void refuses_a_snippet_that_left_the_playbook() {
    Nudge gone = about(Samples.nudge(Half.SCRIPT, ""), "gone");

    assertThatThrownBy(() -> NudgeView.of(posted(gone), PLAYBOOK))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_state_of_a_snippet_that_left_is_stale_and_still_names_its_nudge() {
    String value = NudgeState.of(about(Samples.nudge(Half.SCRIPT, ""), "gone"));

    assertThat(NudgeState.read(value, PLAYBOOK)).isInstanceOf(Reading.Stale.class);
    assertThat(NudgeState.nudge(value)).isEqualTo(new Reading.Whole<>("nudge-1"));
  }

  @Test
  void a_state_of_no_nudge_is_tampered() {
    List<String> tampered =
        List.of(
            "",
            "nudge-1",
            "{\"version\":1,\"nudge\":\"nudge-1\",\"snippet\":\"target-price\"}",
            "{\"version\":1,\"nudge\":{\"nudge\":\"<!here>\"},\"snippet\":\"target-price\"}");

    assertThat(tampered)
        .allSatisfy(
            value ->
                assertThat(NudgeState.read(value, PLAYBOOK)).isInstanceOf(Reading.Tampered.class));
  }

  @Test
  void the_words_of_its_buttons_are_short() {
    assertThat(Samples.texts(json(Samples.nudge(Half.SCRIPT, ""))))
        .contains(
            Samples.WORDING.say(Phrase.NUDGE_MORE_BUTTON),
            Samples.WORDING.say(Phrase.HELPFUL_BUTTON),
            Samples.WORDING.say(Phrase.NUDGE_NOT_HERE_BUTTON));
  }
}
