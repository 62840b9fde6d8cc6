package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Play;
import app.counterpoint.coaching.Stance;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NudgeModalTest {
  private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
  private static final Playbook PLAYBOOK = Samples.PLAYBOOK;

  /** Half past one in London, for the second time that night. */
  private static final Instant AGAIN = Instant.parse("2026-10-25T01:30:00Z");

  static NudgeDraft draft(NudgeDraft.Reads reads, NudgeDraft.When when, String snippet) {
    return new NudgeDraft(
        "nudge-1",
        true,
        snippet,
        reads,
        Target.Scope.CHOSEN,
        List.of("C0ACME"),
        "Look at <this> & *that*",
        when,
        "2026-11-28",
        "09:00",
        "Europe/London",
        TakeDown.ONE_WEEK);
  }

  private static NudgeDraft draft(NudgeDraft.When when) {
    return draft(NudgeDraft.Reads.QUESTIONS, when, "target-price");
  }

  private static JsonNode modal(NudgeDraft draft) {
    return Samples.json(NudgeModal.of(draft, PLAYBOOK));
  }

  private static JsonNode preview(NudgeDraft draft, NudgeReach reach) {
    Nudge nudge = draft.nudge(Samples.RILEY, NOW);
    return Samples.json(NudgePreview.of(draft, nudge, reach, "x-1", NOW, PLAYBOOK));
  }

  private static NudgeReach.Seen seen(Audience... audiences) {
    List<NudgeReach.Channel> channels =
        IntStream.range(0, audiences.length)
            .mapToObj(i -> new NudgeReach.Channel(new ChannelId("C" + i), audiences[i]))
            .toList();
    return new NudgeReach.Seen(channels, 0);
  }

  static Stream<Snippet> snippets() {
    return PLAYBOOK.situations().stream().flatMap(page -> page.snippets().stream());
  }

  @Test
  void asks_for_no_time_where_it_goes_out_now() {
    assertThat(Samples.actionIds(modal(draft(NudgeDraft.When.NOW))))
        .doesNotContain(NudgeModal.DATE, NudgeModal.TIME);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOW")
  void asks_for_a_time_in_the_managers_zone_else(NudgeDraft.When when) {
    JsonNode modal = modal(draft(when));

    assertThat(Samples.element(modal, NudgeModal.DATE).path("initial_date").asText())
        .isEqualTo("2026-11-28");
    assertThat(Samples.element(modal, NudgeModal.TIME).path("initial_time").asText())
        .isEqualTo("09:00");
    assertThat(Samples.texts(modal)).contains("Times are Europe/London time.");
  }

  @Test
  void offers_no_channel_that_others_read_and_no_more_than_fit() {
    JsonNode select = Samples.element(modal(draft(NudgeDraft.When.NOW)), NudgeModal.CHANNELS);

    assertThat(select.at("/filter/exclude_external_shared_channels").asBoolean()).isTrue();
    assertThat(select.path("max_selected_items").asInt()).isEqualTo(40);
    assertThat(select.path("initial_conversations").toString()).isEqualTo("[\"C0ACME\"]");
  }

  @Test
  void a_blank_draft_holds_nothing() {
    JsonNode modal = modal(NudgeDraft.blank());

    assertThat(Samples.element(modal, NudgeModal.PLAY).has("initial_option")).isFalse();
    assertThat(Samples.element(modal, NudgeModal.CHANNELS).has("initial_conversations")).isFalse();
    assertThat(Samples.element(modal, NudgeModal.NOTE).has("initial_value")).isFalse();
  }

  @Test
  void times_that_were_emptied_stay_empty() {
    NudgeDraft blank = NudgeDraft.blank();
    NudgeDraft emptied =
        new NudgeDraft(
            blank.id(),
            true,
            "",
            blank.reads(),
            blank.scope(),
            List.of(),
            "",
            NudgeDraft.When.ONCE,
            "",
            "",
            "UTC",
            TakeDown.NEVER);

    assertThat(Samples.element(modal(emptied), NudgeModal.DATE).has("initial_date")).isFalse();
    assertThat(Samples.element(modal(emptied), NudgeModal.TIME).has("initial_time")).isFalse();
  }

  @Test
  void a_stored_nudge_is_changed_under_another_title() {
    NudgeDraft stored = NudgeDraft.of(draft(NudgeDraft.When.WEEKLY).nudge(Samples.RILEY, NOW));

    assertThat(modal(stored).at("/title/text").asText()).isEqualTo("Change a nudge");
    assertThat(preview(stored, new NudgeReach.Checking()).at("/submit/text").asText())
        .isEqualTo("Save changes");
  }

  @Test
  void a_zone_has_the_name_that_people_know() {
    Nudge byAnOffset = draft(NudgeDraft.When.NOW).nudge(Samples.RILEY, AGAIN);

    assertThat(NudgeDraft.of(byAnOffset).zone()).isEqualTo("UTC");
    assertThat(NudgeDraft.blank().startingFrom(NOW, ZoneOffset.UTC).zone()).isEqualTo("UTC");
    assertThat(NudgeDraft.blank().startingFrom(NOW, ZoneId.of("Asia/Kolkata")).zone())
        .isEqualTo("Asia/Kolkata");
  }

  @Test
  void what_goes_out_now_goes_out_by_the_managers_own_clock() {
    Nudge now = draft(NudgeDraft.When.NOW).nudge(Samples.RILEY, NOW);

    assertThat(now.schedule().zone()).isEqualTo(ZoneId.of("Europe/London"));
    assertThat(now.next()).contains(NOW);
  }

  @Test
  void what_goes_out_now_goes_out_now_in_the_hour_that_a_night_has_again() {
    assertThat(draft(NudgeDraft.When.NOW).nudge(Samples.RILEY, AGAIN).next()).contains(AGAIN);
  }

  @Test
  void a_card_brings_the_half_and_the_tone_it_shows() {
    assertThat(NudgeDraft.of(Samples.card()).reads()).isEqualTo(NudgeDraft.Reads.QUESTIONS);
    assertThat(NudgeDraft.of(Samples.card().first(Stance.PUSHBACK).in(Tone.FIRM)).reads())
        .isEqualTo(NudgeDraft.Reads.FIRM_SCRIPT);
  }

  @Test
  void the_note_is_shown_as_it_was_typed() {
    JsonNode preview = preview(draft(NudgeDraft.When.NOW), new NudgeReach.Checking());

    assertThat(preview.toString())
        .contains("{\"type\":\"plain_text\",\"text\":\"Look at <this> & *that*\"");
  }

  @Test
  void names_the_buttons_and_shows_none() {
    JsonNode preview = preview(draft(NudgeDraft.When.NOW), new NudgeReach.Checking());

    assertThat(String.join("|", Samples.texts(preview))).contains("Buttons below it: Show me more");
    assertThat(Samples.actionIds(preview)).isEmpty();
  }

  @Test
  void says_how_often_and_when_next() {
    assertThat(texts(NudgeDraft.When.ONCE))
        .contains("It goes out next on Saturday, 28 November 2026, 09:00 (Europe/London).");
    assertThat(texts(NudgeDraft.When.WEEKLY)).contains("Every Saturday at 09:00 (Europe/London)");
    assertThat(texts(NudgeDraft.When.MONTHLY))
        .contains("On day 28 of each month at 09:00 (Europe/London)");
    assertThat(texts(NudgeDraft.When.WEEKDAYS))
        .contains("Every weekday at 09:00 (Europe/London)", "it starts on the Monday after");
  }

  private static String texts(NudgeDraft.When when) {
    return String.join("\n", Samples.texts(preview(draft(when), new NudgeReach.Checking())));
  }

  @ParameterizedTest
  @EnumSource
  void says_of_each_channel_why_it_will_not(Audience.Why why) {
    JsonNode preview =
        preview(
            draft(NudgeDraft.When.ONCE),
            seen(Audience.internal("a", 3), Audience.unknown(Optional.empty(), why)));

    assertThat(String.join("\n", Samples.texts(preview)))
        .contains(
            "Channels that will get it: 1 of 2.", "Will post: <#C0>.", "Will not post: <#C1>");
  }

  @Test
  void cannot_be_sent_now_where_it_reaches_nobody() {
    NudgeReach none = seen(Audience.external(Optional.of("x"), Audience.Why.SHARED));

    assertThat(preview(draft(NudgeDraft.When.NOW), none).has("submit")).isFalse();
    assertThat(preview(draft(NudgeDraft.When.ONCE), none).has("submit")).isTrue();
    assertThat(new NudgeReach.Seen(List.of(), 1).isNone()).isFalse();
  }

  @Test
  void says_that_no_channel_fits_today() {
    assertThat(String.join("|", Samples.texts(preview(draft(NudgeDraft.When.ONCE), seen()))))
        .contains("No channel fits right now.");
  }

  @Test
  void keeps_to_slacks_limits_with_every_play_in_the_playbook() {
    Audience far = Audience.external(Optional.of("x".repeat(80)), Audience.Why.FACTS_MISSING);
    NudgeReach many =
        new NudgeReach.Seen(
            IntStream.range(0, 40)
                .mapToObj(
                    i ->
                        new NudgeReach.Channel(new ChannelId("C" + "9".repeat(28) + (10 + i)), far))
                .toList(),
            100);
    snippets()
        .forEach(
            snippet -> {
              NudgeDraft.Reads reads =
                  snippet.say().isPresent()
                      ? NudgeDraft.Reads.FIRM_SCRIPT
                      : NudgeDraft.Reads.QUESTIONS;
              NudgeDraft draft = draft(reads, NudgeDraft.When.WEEKDAYS, snippet.id());
              BlockLimits.check(NudgeModal.of(draft, PLAYBOOK));
              BlockLimits.check(
                  NudgePreview.of(
                      draft, draft.nudge(Samples.RILEY, NOW), many, "x", NOW, PLAYBOOK));
            });
  }

  @Test
  void every_play_has_a_label_that_fits() {
    for (Situation page : PLAYBOOK.situations()) {
      for (Snippet snippet : page.snippets()) {
        assertThat(NudgeModal.option(new Play(page, snippet), Samples.WORDING).getText().getText())
            .hasSizeBetween(1, 75);
      }
    }
  }
}
