package app.counterpoint.nudges;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;

/** What readers made of nudges. A person counts once for each nudge, however often they click. */
public interface NudgeReaders {

  /** The person opened the card behind the nudge. */
  void opened(String nudge, PersonId person, Instant at);

  /** The person says whether it helped; the last word counts. */
  void judged(String nudge, PersonId person, boolean helpful, Instant at);

  /** How many persons did what with a nudge. */
  Counts of(String nudge);

  /** Numbers of persons. */
  record Counts(int opened, int helpful, int unhelpful) {}
}
