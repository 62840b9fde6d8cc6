package app.counterpoint.digest;

import app.counterpoint.workspace.PersonId;
import java.time.Instant;

/** Wakes somebody when a digest is due, as {@link app.counterpoint.nudges.Agenda} does. */
public interface DigestAgenda {

  /** Has the person's digest sent then; leaves an earlier entry as it is. */
  void digest(PersonId person, Instant at);

  /** Strikes the person's digest out. */
  void strikeDigest(PersonId person);
}
