package app.counterpoint;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.llm.Usage;
import app.counterpoint.metrics.Meters;
import java.time.Duration;

/** Counts what the language model does among the app's other figures. */
record MeteredUsage(Meters meters) implements Usage {
  @Override
  public void fitted(Duration took, boolean cached) {
    meters.fitted(took, cached);
  }

  @Override
  public void kept(Obstacle why, Duration took) {
    meters.kept(why, took);
  }

  @Override
  public void tokens(long in, long out) {
    meters.tokens(in, out);
  }
}
