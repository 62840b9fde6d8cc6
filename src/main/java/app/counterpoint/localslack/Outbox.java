package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Events on their way to the app. What the app does not take is tried again as Slack does: at once,
 * after a minute and after five; the later two when {@link #tick} finds them due.
 */
final class Outbox implements AutoCloseable {
  private static final List<Duration> PAUSES =
      List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

  private record Due(Instant at, Parcel parcel) {}

  private final Workspace workspace;
  private final Courier courier;
  private final List<Due> due = new ArrayList<>();
  private final ExecutorService behind =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "local-slack-events");
            thread.setDaemon(true);
            return thread;
          });

  Outbox(Workspace workspace, Courier courier) {
    this.workspace = workspace;
    this.courier = courier;
  }

  /** Delivers an event and waits for the answer; empty if the app does not get to know it. */
  Optional<Delivered> now(Happening happening) {
    workspace.changes().happen();
    if (!reachesApp(happening)) {
      return Optional.empty();
    }
    Parcel parcel = Parcel.first(Parcel.Kind.EVENT, name(happening), envelope(happening));
    return Optional.of(bring(parcel));
  }

  /** Delivers an event in the background, after those that were given before. */
  void later(Happening happening) {
    behind.execute(() -> now(happening));
  }

  /** Delivers a body as it is, such as {@code app_rate_limited}, which comes in no envelope. */
  Delivered unwrapped(ObjectNode body) {
    String name = "event:" + body.path("type").asText();
    return bring(Parcel.first(Parcel.Kind.EVENT, name, body));
  }

  /** Waits until everything in the background was delivered once. */
  boolean settles(Duration atMost) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    behind.execute(done::countDown);
    return done.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Delivers what has become due. */
  List<Delivered> tick() {
    List<Parcel> ripe = new ArrayList<>();
    synchronized (due) {
      due.stream()
          .filter(later -> !later.at().isAfter(workspace.now()))
          .forEach(later -> ripe.add(later.parcel()));
      due.removeIf(later -> ripe.contains(later.parcel()));
    }
    return ripe.stream().map(this::bring).toList();
  }

  private Delivered bring(Parcel parcel) {
    Delivered delivered = courier.bring(parcel);
    if (delivered.isAcked() || !delivered.retry() || parcel.attempt() == PAUSES.size()) {
      return delivered;
    }
    Duration pause = PAUSES.get(parcel.attempt());
    Parcel again = parcel.again(delivered.fault());
    if (pause.isZero()) {
      return bring(again);
    }
    synchronized (due) {
      due.add(new Due(workspace.now().plus(pause), again));
    }
    return delivered;
  }

  private boolean reachesApp(Happening happening) {
    return workspace
        .channels()
        .find(happening.channel())
        .map(channel -> channel.has(workspace.app().botUser()) || isAboutLeaving(happening))
        .orElse(true);
  }

  private boolean isAboutLeaving(Happening happening) {
    return happening.event().path("user").asText().equals(workspace.app().botUser());
  }

  private static String name(Happening happening) {
    return "event:" + happening.event().path("type").asText();
  }

  private ObjectNode envelope(Happening happening) {
    Installation app = workspace.app();
    ObjectNode envelope = Json.object().put("token", "local-verification-token");
    envelope.put("team_id", app.team()).put("context_team_id", app.team());
    envelope.putNull("context_enterprise_id").put("api_app_id", app.appId());
    envelope.set("event", happening.event());
    envelope.put("type", "event_callback").put("event_id", workspace.ids().next("Ev"));
    envelope.put("event_time", workspace.now().getEpochSecond());
    ObjectNode authorization = envelope.putArray("authorizations").addObject();
    authorization.putNull("enterprise_id").put("team_id", app.team());
    authorization.put("user_id", app.botUser()).put("is_bot", true);
    authorization.put("is_enterprise_install", false);
    boolean external =
        workspace
            .channels()
            .find(happening.channel())
            .filter(c -> c.sharing().isExternal())
            .isPresent();
    envelope.put("is_ext_shared_channel", external);
    return envelope.put("event_context", "4-" + workspace.ids().next("c"));
  }

  @Override
  public void close() {
    behind.shutdownNow();
  }
}
