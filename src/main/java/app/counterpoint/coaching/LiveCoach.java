package app.counterpoint.coaching;

import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The coach of a playbook folder that people edit while it is in service: a good change is taken up
 * at the next {@link #refresh}, a broken one leaves the last good coach where it is.
 *
 * <p>{@link #get} never waits, from any thread; {@link #refresh} takes as long as learning takes.
 */
public final class LiveCoach implements Supplier<Coach> {
  private final Path folder;
  private final Function<Playbook, Coach> learn;
  private volatile Coach current;
  private String seen;

  /**
   * Loads the folder.
   *
   * @param learn makes a coach of a playbook
   * @throws BrokenPlaybookException if it cannot be used: there is no last good one yet
   */
  public LiveCoach(Path folder, Function<Playbook, Coach> learn) throws BrokenPlaybookException {
    this.folder = folder;
    this.learn = learn;
    this.seen = PlaybookLoader.fingerprint(folder);
    this.current = learn.apply(PlaybookLoader.load(folder));
  }

  /** The coach in service. */
  @Override
  public Coach get() {
    return current;
  }

  /** Looks at the folder, and takes up what changed if it is whole. */
  public synchronized Reload refresh() {
    String now = PlaybookLoader.fingerprint(folder);
    if (now.equals(seen)) {
      return new Reload.Unchanged();
    }
    seen = now;
    try {
      current = learn.apply(PlaybookLoader.load(folder));
      return new Reload.Fresh();
    } catch (BrokenPlaybookException e) {
      return new Reload.Kept(e.problems());
    }
  }
}
