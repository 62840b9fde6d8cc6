package app.counterpoint.nudges;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The nudges. */
public interface NudgeBook {

  /** Keeps a new nudge, made at this moment. */
  void add(Nudge nudge, Instant at);

  /** The nudge; empty where there is none of that id, or it was deleted and forgotten. */
  Optional<Nudge> find(String id);

  /**
   * Changes a nudge while nobody else does.
   *
   * @return the nudge as it is now; empty where there is none of that id, or it was deleted before
   */
  Optional<Nudge> change(String id, UnaryOperator<Nudge> change);

  /** The nudges in this state, the newest first. */
  List<Nudge> in(Nudge.State state, int most);
}
