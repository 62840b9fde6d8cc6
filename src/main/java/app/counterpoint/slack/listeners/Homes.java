package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.SavedPlays;
import app.counterpoint.digest.Digests;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.views.Home;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Gathers what a person's App Home shows. */
final class Homes {
  private static final int RECENT = 5;
  private static final int PASSED_ON = 10;
  private static final Duration TALLIED = Duration.ofDays(90);

  private final SavedPlays saved;
  private final AnswerLog answers;
  private final PassedOn passedOn;
  private final Mutes mutes;
  private final PersonalData personal;
  private final NudgeSurvey nudges;
  private final Digests digests;
  private final Roles roles;
  private final Clock clock;

  Homes(
      SavedPlays saved,
      AnswerLog answers,
      PassedOn passedOn,
      Mutes mutes,
      PersonalData personal,
      NudgeSurvey nudges,
      Digests digests,
      Roles roles,
      Clock clock) {
    this.saved = saved;
    this.answers = answers;
    this.passedOn = passedOn;
    this.mutes = mutes;
    this.personal = personal;
    this.nudges = nudges;
    this.digests = digests;
    this.roles = roles;
    this.clock = clock;
  }

  Home of(PersonId person) {
    return new Home(
        saved.of(person),
        answers.recent(person, RECENT),
        mutes.of(person),
        personal.keptAbout(person),
        roles.isManager(person) ? Optional.of(managersPart(person)) : Optional.empty());
  }

  private Home.ManagersPart managersPart(PersonId person) {
    return new Home.ManagersPart(
        nudges.overview(),
        digests.of(person),
        answers.tally(clock.instant().minus(TALLIED)),
        passedOn.newest(PASSED_ON));
  }
}
