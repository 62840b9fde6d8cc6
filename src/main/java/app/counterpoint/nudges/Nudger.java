package app.counterpoint.nudges;

import java.time.Instant;

/** Sends what is due. */
public final class Nudger {

  /** Plans one delivery for each channel of the nudge, due then, and has them made. */
  void run(Nudge nudge, Instant due) {
    throw new UnsupportedOperationException("to be built: " + nudge + due);
  }
}
