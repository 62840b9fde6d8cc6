package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.workspace.ChannelId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NudgesPartViewTest {
  private static final Nudge WEEKLY = Samples.nudge(Half.SCRIPT, "never shown here");

  private static JsonNode planned(Nudge nudge) {
    return json(new NudgeOverview(List.of(fresh(nudge)), 0, List.of(), 0));
  }

  private static NudgeOverview.Entry fresh(Nudge nudge) {
    return new NudgeOverview.Entry(
        nudge, new DeliveryLog.Tally(0, 0, 0, 0), new NudgeReaders.Counts(0, 0, 0));
  }

  private static Nudge to(Target target, Schedule schedule) {
    return new Nudge(
        WEEKLY.id(),
        WEEKLY.owner(),
        WEEKLY.snippet(),
        WEEKLY.half(),
        WEEKLY.tone(),
        WEEKLY.note(),
        target,
        schedule,
        WEEKLY.takeDownAfter(),
        WEEKLY.state(),
        WEEKLY.dealtWith());
  }

  private static JsonNode json(NudgeOverview overview) {
    return Samples.json(NudgesPartView.blocks(overview, Samples.PLAYBOOK));
  }

  private static String texts(JsonNode json) {
    return String.join("\n", Samples.texts(json));
  }

  @Test
  void says_what_goes_out_when_where_and_by_whom() {
    assertThat(Samples.texts(planned(WEEKLY)))
        .contains(
            """
            *Ask where they are steering*
            Every Monday at 09:00 (Europe/Berlin)
            Next: Monday, 9 March 2026, 09:00
            To <#C0ACME>, <#C0B>. By <@U0RILEY>\
            """);
  }

  @Test
  void says_of_a_paused_one_that_it_does_not_go_out() {
    assertThat(texts(planned(WEEKLY.in(Nudge.State.PAUSED))))
        .contains("Paused. It does not go out until somebody resumes it.")
        .doesNotContain("Next: ");
  }

  @Test
  void says_the_only_time_of_one_once() {
    Schedule once =
        new Schedule(LocalDateTime.parse("2026-03-09T09:00"), ZoneOffset.UTC, Repeat.NEVER);

    assertThat(texts(planned(to(WEEKLY.target(), once))))
        .contains("Once, on Monday, 9 March 2026, at 09:00 (UTC)")
        .doesNotContain("Next: ");
  }

  @Test
  void names_three_channels_and_counts_the_others() {
    List<ChannelId> five =
        IntStream.range(0, 5).mapToObj(place -> new ChannelId("C" + place)).toList();

    assertThat(texts(planned(to(Target.chosen(five), WEEKLY.schedule()))))
        .contains("To <#C0>, <#C1>, <#C2> and 2 more. By <@U0RILEY>");
  }

  @Test
  void says_which_channels_are_found() {
    assertThat(texts(planned(to(Target.found(Target.Scope.WATCHED), WEEKLY.schedule()))))
        .contains("To every deal channel I listen in. By <@U0RILEY>");
    assertThat(
            texts(
                planned(
                    to(Target.found(Target.Scope.WATCHED_WHERE_IT_CAME_UP), WEEKLY.schedule()))))
        .contains("To the deal channels where it came up lately. By <@U0RILEY>");
  }

  @Test
  void says_what_became_of_its_runs_so_far() {
    assertThat(texts(json(new NudgeOverview(List.of(Samples.entry(WEEKLY)), 0, List.of(), 0))))
        .contains(
            "Channels reached: 3, opened: 7, helpful: 5, not for this deal: 2. On its way: 1. Not"
                + " sent: 1.");
  }

  @Test
  void says_nothing_of_runs_before_the_first() {
    assertThat(texts(planned(WEEKLY))).doesNotContain("Channels reached");
  }

  @Test
  void says_that_the_play_is_gone() {
    Nudge gone =
        new Nudge(
            "n",
            WEEKLY.owner(),
            "gone",
            Half.SCRIPT,
            WEEKLY.tone(),
            "",
            WEEKLY.target(),
            WEEKLY.schedule(),
            WEEKLY.takeDownAfter(),
            WEEKLY.state(),
            WEEKLY.dealtWith());

    assertThat(texts(planned(gone))).contains("*A play that is no longer in the playbook*");
  }

  @Test
  void offers_to_pause_what_runs_and_to_resume_what_is_paused() {
    assertThat(Samples.actionIds(planned(WEEKLY)))
        .containsExactly("nudge-edit-0", "nudge-pause-0", "nudge-send-0", "nudge-delete-0");
    assertThat(Samples.actionIds(planned(WEEKLY.in(Nudge.State.PAUSED))))
        .containsExactly("nudge-edit-0", "nudge-resume-0", "nudge-send-0", "nudge-delete-0");
  }

  @Test
  void asks_before_it_sends_or_deletes() {
    JsonNode json = planned(WEEKLY);

    assertThat(Samples.element(json, "nudge-send-0").at("/confirm/title/text").asText())
        .isEqualTo(Samples.WORDING.say(Phrase.NUDGE_SEND_TITLE));
    assertThat(Samples.element(json, "nudge-delete-0").at("/confirm/title/text").asText())
        .isEqualTo(Samples.WORDING.say(Phrase.NUDGE_DELETE_TITLE));
    assertThat(Samples.element(json, "nudge-pause-0").has("confirm")).isFalse();
  }

  @Test
  void its_buttons_know_the_nudge() {
    String value = Samples.element(planned(WEEKLY), "nudge-edit-0").path("value").asText();

    assertThat(NudgeRef.read(value)).isEqualTo(new Reading.Whole<>("nudge-1"));
    assertThat(NudgeRef.read("{\"version\":1,\"nudge\":\"\"}"))
        .isInstanceOf(Reading.Tampered.class);
  }

  @Test
  void lists_the_past_ones_without_buttons() {
    Nudge finished = WEEKLY.in(Nudge.State.FINISHED);
    JsonNode json = json(new NudgeOverview(List.of(), 0, List.of(Samples.entry(finished)), 0));

    assertThat(texts(json))
        .contains("*Sent*\n\n*Ask where they are steering*", "Channels reached: 3");
    assertThat(Samples.actionIds(json)).isEmpty();
  }

  @Test
  void says_how_many_more_there_are() {
    List<NudgeOverview.Entry> one = List.of(fresh(WEEKLY));

    assertThat(Samples.texts(json(new NudgeOverview(one, 3, one, 4))))
        .contains("And 3 more.", "And 4 more.");
  }

  @Test
  void says_how_to_make_the_first_one() {
    assertThat(Samples.texts(json(new NudgeOverview(List.of(), 0, List.of(), 0))))
        .containsExactly("Nudges", Samples.WORDING.say(Phrase.NUDGES_NONE));
  }

  @Test
  void keeps_ten_past_ones_in_few_blocks() {
    List<NudgeOverview.Entry> ten =
        Collections.nCopies(10, Samples.entry(WEEKLY.in(Nudge.State.FINISHED)));

    assertThat(json(new NudgeOverview(List.of(), 0, ten, 0))).hasSizeLessThan(7);
  }
}
