package app.counterpoint.nudges;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A book in memory. */
final class MemoryNudgeBook implements NudgeBook {
  private final Map<String, Nudge> nudges = new LinkedHashMap<>();
  private final Crashes crashes;

  MemoryNudgeBook(Crashes crashes) {
    this.crashes = crashes;
  }

  @Override
  public void add(Nudge nudge, Instant at) {
    nudges.put(nudge.id(), nudge);
    crashes.deed();
  }

  @Override
  public Optional<Nudge> find(String id) {
    return Optional.ofNullable(nudges.get(id));
  }

  @Override
  public Optional<Nudge> change(String id, UnaryOperator<Nudge> change) {
    Optional<Nudge> changed =
        find(id).filter(nudge -> nudge.state() != Nudge.State.DELETED).map(change);
    changed.ifPresent(nudge -> nudges.put(id, nudge));
    crashes.deed();
    return changed;
  }

  @Override
  public List<Nudge> in(Nudge.State state, int most) {
    List<Nudge> found =
        new ArrayList<>(nudges.values().stream().filter(nudge -> nudge.state() == state).toList());
    Collections.reverse(found);
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }
}
