package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import java.time.Duration;

/** Where a writer counts what it does. Gets figures and names of ours, never a word of anybody. */
public interface Usage {
  /** Counts nothing. */
  Usage NONE =
      new Usage() {
        @Override
        public void fitted(Duration took, boolean cached) {}

        @Override
        public void kept(Obstacle why, Duration took) {}

        @Override
        public void tokens(long in, long out) {}
      };

  /**
   * Words were fitted.
   *
   * @param cached whether they were paid for before
   */
  void fitted(Duration took, boolean cached);

  /** The playbook's words were kept. */
  void kept(Obstacle why, Duration took);

  /** A call cost so many tokens; estimated where the endpoint does not say. */
  void tokens(long in, long out);
}
