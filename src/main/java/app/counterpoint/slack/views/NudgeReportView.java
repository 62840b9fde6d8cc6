package app.counterpoint.slack.views;

import app.counterpoint.nudges.Herald.Report;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.ChannelId;
import java.util.List;
import java.util.Map;

/** Tells a manager what became of a nudge, where it did not go out as it should. */
public final class NudgeReportView {
  private final Playbook playbook;
  private final Wording wording;

  private NudgeReportView(Playbook playbook) {
    this.playbook = playbook;
    this.wording = playbook.wording();
  }

  /** One sentence or two. */
  public static Message of(Report report, Playbook playbook) {
    String said = new NudgeReportView(playbook).say(report);
    return Kit.message(said, List.of(Kit.section(said)));
  }

  private String say(Report report) {
    if (report instanceof Report.HeldBack held) {
      String reason = Mrkdwn.escape(AudienceWords.of(held.audience(), wording));
      return say(Phrase.NUDGE_REPORT_HELD_BACK, held.nudge(), "reason", reason);
    }
    if (report instanceof Report.Impossible impossible) {
      return wording.say(
          Phrase.NUDGE_REPORT_IMPOSSIBLE,
          Map.of(
              "title",
              title(impossible.nudge()),
              "channel",
              Mrkdwn.channel(impossible.channel()),
              "reason",
              reason(impossible.problem())));
    }
    if (report instanceof Report.Missed missed) {
      return say(Phrase.NUDGE_REPORT_MISSED, missed.nudge(), missed.channel());
    }
    if (report instanceof Report.RunsMissed missed) {
      String runs = String.valueOf(missed.runs());
      return say(Phrase.NUDGE_REPORT_RUNS_MISSED, missed.nudge(), "runs", runs);
    }
    if (report instanceof Report.Lost lost) {
      return say(Phrase.NUDGE_REPORT_LOST, lost.nudge(), lost.channel());
    }
    Nudge left = ((Report.OwnerLeft) report).nudge();
    return say(Phrase.NUDGE_REPORT_OWNER_LEFT, left, "person", Mrkdwn.person(left.owner()));
  }

  private String say(Phrase phrase, Nudge nudge, ChannelId channel) {
    return say(phrase, nudge, "channel", Mrkdwn.channel(channel));
  }

  private String say(Phrase phrase, Nudge nudge, String name, String value) {
    return wording.say(phrase, Map.of("title", title(nudge), name, value));
  }

  private String title(Nudge nudge) {
    return Mrkdwn.escape(
        playbook
            .snippet(nudge.snippet())
            .map(Snippet::title)
            .orElseGet(() -> wording.say(Phrase.RECALL_A_PLAY)));
  }

  /** Slack's word, or the gate's, in words for people. */
  private String reason(String problem) {
    return switch (problem) {
      case "archived" -> wording.say(Phrase.NUDGE_PROBLEM_ARCHIVED);
      case "not_a_member" -> wording.say(Phrase.NUDGE_PROBLEM_NOT_A_MEMBER);
      case "channel_not_found" -> wording.say(Phrase.NUDGE_PROBLEM_GONE);
      case "no_snippet" -> wording.say(Phrase.NUDGE_PROBLEM_NO_SNIPPET);
      default -> wording.say(Phrase.NUDGE_PROBLEM_OTHER, Map.of("problem", Mrkdwn.escape(problem)));
    };
  }
}
