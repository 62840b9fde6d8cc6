package app.counterpoint.storage;

import app.counterpoint.digest.DigestAgenda;
import app.counterpoint.nudges.Agenda;
import app.counterpoint.nudges.Errand;
import app.counterpoint.nudges.Pace;
import app.counterpoint.workspace.PersonId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The agenda in the database, over db-scheduler. An errand is run by one copy of the app; if that
 * copy dies, another begins it again. A failure is tried again a little later, for ever.
 *
 * <p>What is entered while its errand runs may be lost: whoever enters must look after it, as
 * {@code Nudger.catchUp} does.
 */
public final class SchedulerAgenda implements Agenda, DigestAgenda, AutoCloseable {
  static final String DIGEST_NAME = "digest";

  private static final TaskDescriptor<Void> NUDGE = TaskDescriptor.of("nudge");
  private static final TaskDescriptor<Void> DELIVERY = TaskDescriptor.of("delivery");
  private static final TaskDescriptor<Void> DIGEST = TaskDescriptor.of(DIGEST_NAME);
  private static final Duration RETRY = Duration.ofSeconds(30);
  private static final Duration GOODBYE = Duration.ofSeconds(5);
  private static final int THREADS = 4;
  private static final int HEARTBEATS = 4;

  private final Database database;
  private final Clock clock;
  private final SchedulerClient client;
  private final AtomicReference<@Nullable Scheduler> running = new AtomicReference<>();

  /** db-scheduler pauses by the clock: one that jumps back an hour would make it sleep an hour. */
  private final ScheduledExecutorService ticking =
      Executors.newSingleThreadScheduledExecutor(SchedulerAgenda::daemon);

  /** An agenda that takes entries, and wakes nobody before {@link #begin}. */
  public SchedulerAgenda(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    this.client =
        SchedulerClient.Builder.create(database.pool())
            .jdbcCustomization(database.dialect().scheduling())
            .build();
  }

  /** Begins to run errands, some side by side, on threads of its own. */
  public void begin(Errand nudge, Errand delivery, Errand digest, Pace pace) {
    List<Task<?>> tasks =
        List.of(task(NUDGE, nudge), task(DELIVERY, delivery), task(DIGEST, digest));
    SchedulerBuilder builder =
        Scheduler.create(database.pool(), tasks)
            .jdbcCustomization(database.dialect().scheduling())
            .clock(clock::instant)
            .threads(THREADS)
            .pollingInterval(pace.polling())
            .heartbeatInterval(pace.heartbeat())
            .missedHeartbeatsLimit(HEARTBEATS)
            .shutdownMaxWait(GOODBYE);
    Scheduler scheduler = database.dialect().polling(builder).build();
    running.set(scheduler);
    scheduler.start();
    long pause = pace.polling().toMillis();
    ScheduledFuture<?> unused =
        ticking.scheduleWithFixedDelay(
            scheduler::triggerCheckForDueExecutions, pause, pause, TimeUnit.MILLISECONDS);
  }

  private Task<Void> task(TaskDescriptor<Void> kind, Errand errand) {
    return Tasks.custom(kind)
        .onFailure(
            (failed, operations) -> operations.reschedule(failed, clock.instant().plus(RETRY)))
        .onDeadExecutionRevive()
        .execute((instance, context) -> completion(errand.run(instance.getId())));
  }

  private static CompletionHandler<Void> completion(Optional<Instant> again) {
    return (done, operations) ->
        again.ifPresentOrElse(at -> operations.reschedule(done, at), operations::stop);
  }

  @Override
  public void nudge(String nudge, Instant at) {
    enter(NUDGE, nudge, at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
  }

  @Override
  public void delivery(String key, Instant at) {
    enter(DELIVERY, key, at, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
  }

  @Override
  public void digest(PersonId person, Instant at) {
    enter(DIGEST, person.value(), at, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
  }

  private void enter(TaskDescriptor<Void> kind, String id, Instant at, ScheduleOptions options) {
    try {
      client.schedule(kind.instance(id).build(), at, options);
    } catch (TaskInstanceCurrentlyExecutingException e) {
      return; // the errand that runs decides when it is run again
    }
    Scheduler scheduler = running.get();
    if (scheduler != null && !at.isAfter(clock.instant())) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  @Override
  public void strike(String nudge) {
    strike(NUDGE, nudge);
  }

  @Override
  public void strikeDigest(PersonId person) {
    strike(DIGEST, person.value());
  }

  private void strike(TaskDescriptor<Void> kind, String id) {
    try {
      client.cancel(TaskInstanceId.of(kind.getTaskName(), id));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
      // not there, or its errand finds out that there is nothing to do
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "agenda");
    thread.setDaemon(true);
    return thread;
  }

  /** Runs no more errands, and waits a little for those that run. */
  @Override
  public void close() {
    ticking.shutdownNow();
    Scheduler scheduler = running.getAndSet(null);
    if (scheduler != null) {
      scheduler.stop();
    }
  }
}
