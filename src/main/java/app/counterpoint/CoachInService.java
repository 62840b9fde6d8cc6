package app.counterpoint;

import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.LiveCoach;
import app.counterpoint.coaching.Reload;
import app.counterpoint.matching.Teacher;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The coach that everybody asks: that of the jar, or that of a folder which people edit meanwhile.
 */
final class CoachInService implements Supplier<Coach> {
  private static final Logger LOG = LoggerFactory.getLogger(CoachInService.class);

  private final Supplier<Coach> coach;
  private final Optional<LiveCoach> live;

  CoachInService(Supplier<Coach> coach, Optional<LiveCoach> live) {
    this.coach = coach;
    this.live = live;
  }

  /** Reads the playbook, of the folder or of the jar, and learns it. */
  static CoachInService of(Optional<Path> folder, Teacher teacher)
      throws BrokenPlaybookException, IOException {
    if (folder.isPresent()) {
      LiveCoach live = new LiveCoach(folder.get(), playbook -> Coach.taught(playbook, teacher));
      return new CoachInService(live, Optional.of(live));
    }
    Coach bundled = Coach.taught(BundledPlaybook.load(), teacher);
    return new CoachInService(() -> bundled, Optional.empty());
  }

  @Override
  public Coach get() {
    return coach.get();
  }

  /** Takes up what changed in the folder; a broken change is reported and not taken up. */
  void refresh() {
    live.map(LiveCoach::refresh).ifPresent(CoachInService::report);
  }

  private static void report(Reload reload) {
    if (reload instanceof Reload.Fresh) {
      LOG.info("The changed playbook is in service");
    } else if (reload instanceof Reload.Kept kept) {
      LOG.warn("The changed playbook is broken; the last good one stays in service");
      kept.problems().forEach(problem -> LOG.warn("{}", problem));
    }
  }
}
