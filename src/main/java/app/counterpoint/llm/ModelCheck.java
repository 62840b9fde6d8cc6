package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.matching.Query;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Tone;
import java.time.Duration;
import java.util.Optional;

/** Tries a model with one card, as a rep would; costs as many tokens. */
public final class ModelCheck {
  private static final String MESSAGE = "they want 20% off by friday";

  private ModelCheck() {}

  /**
   * What came of it.
   *
   * @param why empty if words were fitted; else what kept the playbook's
   */
  public record Result(Optional<Obstacle> why, Duration took) {
    /** Whether the endpoint is there and answers, though the guard may not like how. */
    public boolean answers() {
      return why.filter(obstacle -> obstacle.compareTo(Obstacle.DECLINED) < 0).isEmpty();
    }
  }

  /** Tries the writer with the first card of a playbook; takes no longer than the writer may. */
  public static Result of(Writer writer, Playbook playbook) {
    Situation situation = playbook.situations().get(0);
    Draft draft =
        new Draft(
            MESSAGE, situation, situation.snippets().get(0), Query.of(MESSAGE).facts(), Tone.SOFT);
    long began = System.nanoTime();
    Written written = writer.fit(draft);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    return new Result(
        written instanceof Written.Kept kept ? Optional.of(kept.why()) : Optional.empty(), took);
  }
}
