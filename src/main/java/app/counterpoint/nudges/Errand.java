package app.counterpoint.nudges;

import java.time.Instant;
import java.util.Optional;

/** What is done when an entry of the {@link Agenda} is due. */
@FunctionalInterface
public interface Errand {

  /**
   * Does it. May be run again for the same entry, if a copy of the app dies or fails in it.
   *
   * @param id of the entry: a nudge's id, or a delivery's key
   * @return when it is to be run again; empty where it is done with
   */
  Optional<Instant> run(String id);
}
