package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Herald.Report;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.Audience;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgeReportViewTest {
  private static final Nudge NUDGE = nudge("target-price");

  private static Nudge nudge(String snippet) {
    return new Nudge(
        "nudge",
        Samples.RILEY,
        snippet,
        Half.SCRIPT,
        Tone.SOFT,
        "a <note>",
        Target.chosen(List.of(Samples.ACME)),
        Schedule.once(Instant.EPOCH, ZoneOffset.UTC),
        Optional.empty(),
        Nudge.State.SCHEDULED,
        Instant.EPOCH);
  }

  private static String told(Report report) {
    return NudgeReportView.of(report, Samples.PLAYBOOK).text();
  }

  @Test
  void says_what_was_held_back_and_why() {
    Audience audience = Audience.external(Optional.of("deal-<acme>"), Audience.Why.SHARED);

    assertThat(told(new Report.HeldBack(NUDGE, Samples.ACME, audience)))
        .startsWith("I held back your nudge about Ask where they are steering. #deal-&lt;acme&gt;");
  }

  @ParameterizedTest
  @CsvSource({
    "archived, the channel is archived.",
    "not_a_member, Invite me there first.",
    "channel_not_found, 'gone, or I''m not in it.'",
    "no_snippet, no longer in the playbook.",
    "restricted_action, Slack refused it (restricted_action)."
  })
  void says_why_it_could_not_be_posted(String problem, String said) {
    assertThat(told(new Report.Impossible(NUDGE, Samples.ACME, problem)))
        .startsWith("I couldn't post your nudge about Ask where they are steering in <#C0ACME>:")
        .endsWith(said);
  }

  @Test
  void says_where_it_did_not_go_out_in_time() {
    assertThat(told(new Report.Missed(NUDGE, Samples.ACME))).contains("didn't go out in <#C0ACME>");
  }

  @Test
  void says_how_often_it_was_missed() {
    assertThat(told(new Report.RunsMissed(NUDGE, 3))).endsWith("Times it was missed: 3.");
  }

  @Test
  void says_that_it_cannot_tell_whether_it_was_posted() {
    assertThat(told(new Report.Lost(NUDGE, Samples.ACME)))
        .contains("I can't tell whether", "<#C0ACME>");
  }

  @Test
  void says_whose_nudge_was_paused() {
    assertThat(told(new Report.OwnerLeft(NUDGE))).startsWith("<@U0RILEY> has left, so I paused");
  }

  @Test
  void speaks_of_a_play_whose_snippet_left() {
    assertThat(told(new Report.RunsMissed(nudge("gone"), 1)))
        .startsWith("Your nudge about a play ");
  }
}
