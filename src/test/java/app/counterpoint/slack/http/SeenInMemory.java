package app.counterpoint.slack.http;

import app.counterpoint.workspace.SeenDeliveries;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A store of deliveries that can break. */
final class SeenInMemory implements SeenDeliveries {
  private final Set<String> taken = ConcurrentHashMap.newKeySet();
  private volatile boolean broken;

  @Override
  public boolean first(String id, Instant at) {
    if (broken) {
      throw new IllegalStateException("the database is down");
    }
    return taken.add(id);
  }

  void breakDown() {
    broken = true;
  }

  Set<String> taken() {
    return Set.copyOf(taken);
  }
}
