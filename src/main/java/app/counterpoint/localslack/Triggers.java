package app.counterpoint.localslack;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The trigger ids that let the app open a modal: three seconds, one use. */
final class Triggers {
  private static final Duration LIFE = Duration.ofSeconds(3);

  private record Trigger(String person, Instant at, boolean used) {}

  private final Map<String, Trigger> byId = new ConcurrentHashMap<>();
  private final Workspace workspace;

  Triggers(Workspace workspace) {
    this.workspace = workspace;
  }

  String next(String person) {
    String id = workspace.ids().next("trigger.");
    byId.put(id, new Trigger(person, workspace.now(), false));
    return id;
  }

  /** Uses a trigger up and says whose screen it opens a modal on. */
  String exchange(String id) {
    Trigger trigger = byId.get(id);
    if (trigger == null) {
      throw Refusal.of("invalid_trigger_id");
    }
    if (trigger.used()) {
      throw Refusal.of("exchanged_trigger_id");
    }
    if (workspace.now().isAfter(trigger.at().plus(LIFE))) {
      throw Refusal.of("expired_trigger_id");
    }
    byId.put(id, new Trigger(trigger.person(), trigger.at(), true));
    return trigger.person();
  }
}
