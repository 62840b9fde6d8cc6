package app.counterpoint.nudges;

import java.time.Instant;
import java.util.Optional;

/** Sends what is due. */
public final class Nudger {

  /** Plans one delivery for each channel of the nudge, due then, and has them made. */
  void run(Nudge nudge, Instant due) {
    throw new UnsupportedOperationException("to be built: " + nudge + due);
  }

  public Optional<Instant> nudgeDue(String id) {
    throw new UnsupportedOperationException("to be built: " + id);
  }

  public Optional<Instant> deliver(String key) {
    throw new UnsupportedOperationException("to be built: " + key);
  }

  public void catchUp() {}
}
