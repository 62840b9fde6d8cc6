package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The newest requests between the app and Slack. Safe for any number of threads. */
public final class CallLog {
  private static final int MOST = 500;

  private final Deque<Recorded> newest = new ArrayDeque<>();
  private final Changes changes = new Changes();
  private final Changes outside;
  private final Clock clock;
  private long count;

  CallLog(Clock clock, Changes outside) {
    this.clock = clock;
    this.outside = outside;
  }

  void add(
      Recorded.Direction direction,
      String name,
      JsonNode request,
      int status,
      JsonNode answer,
      Duration took) {
    synchronized (newest) {
      count++;
      newest.addLast(
          new Recorded(count, clock.instant(), direction, name, request, status, answer, took));
      if (newest.size() > MOST) {
        newest.removeFirst();
      }
    }
    changes.happen();
    outside.happen();
  }

  /** The newest 500, the oldest of them first. */
  public List<Recorded> all() {
    synchronized (newest) {
      return List.copyOf(newest);
    }
  }

  /** Those of the newest 500 with this name, the oldest first. */
  public List<Recorded> named(String name) {
    return all().stream().filter(call -> call.name().equals(name)).toList();
  }

  /**
   * Waits for the {@code nth} request with a name, counted from 1 since the start or the last
   * {@link #clear}.
   *
   * @return empty if it did not come in time, or the thread was interrupted
   */
  public Optional<Recorded> await(String name, int nth, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      long seen = changes.count();
      List<Recorded> calls = named(name);
      if (calls.size() >= nth) {
        return Optional.of(calls.get(nth - 1));
      }
      if (System.nanoTime() >= end || !waits(seen, Duration.ofNanos(end - System.nanoTime()))) {
        return Optional.empty();
      }
    }
  }

  private boolean waits(long seen, Duration atMost) {
    try {
      changes.await(seen, atMost);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Forgets all. */
  public void clear() {
    synchronized (newest) {
      newest.clear();
    }
  }
}
