package app.counterpoint.slack.views;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.PersonalData;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person's App Home shows.
 *
 * @param saved ids of snippets, the newest first
 * @param recent ids of snippets, the newest first
 * @param manager the manager's part; empty for everybody else
 */
public record Home(
    List<String> saved,
    List<String> recent,
    Mutes.Muted muted,
    Map<PersonalData.Kind, Integer> kept,
    Optional<ManagersPart> manager) {

  /**
   * What only managers see.
   *
   * @param digest in whose zone the weekly digest comes; empty where they did not ask for it
   */
  public record ManagersPart(
      NudgeOverview nudges,
      Optional<ZoneId> digest,
      List<AnswerLog.Tally> tally,
      List<PassedOn.Entry> passedOn) {
    /** Copies the lists. */
    public ManagersPart {
      tally = List.copyOf(tally);
      passedOn = List.copyOf(passedOn);
    }
  }

  /** Copies. */
  public Home {
    saved = List.copyOf(saved);
    recent = List.copyOf(recent);
    kept = Map.copyOf(kept);
  }
}
