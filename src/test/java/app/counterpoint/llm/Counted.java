package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what a writer counted. */
final class Counted implements Usage {
  final List<String> counts = new CopyOnWriteArrayList<>();

  @Override
  public void fitted(Duration took, boolean cached) {
    counts.add(cached ? "cached" : "fitted");
  }

  @Override
  public void kept(Obstacle why, Duration took) {
    counts.add("kept " + why);
  }

  @Override
  public void tokens(long in, long out) {
    counts.add(in + " in, " + out + " out");
  }
}
