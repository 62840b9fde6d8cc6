package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import org.jspecify.annotations.Nullable;

/** Where a stream's events wait, so that the reader decides how long it waits for the next. */
final class Inbox extends EventSourceListener {
  /** What arrives. */
  sealed interface Arrival {
    /** The data of an event. */
    record Event(String data) implements Arrival {}

    /** The server closed the stream. */
    record Closed() implements Arrival {}

    /**
     * The call or the stream failed.
     *
     * @param status of the response; 0 where there was none
     * @param retryAfter how long the server wants to be left alone
     */
    record Failed(Obstacle why, int status, Optional<Duration> retryAfter) implements Arrival {}
  }

  private static final int LONGEST_WAIT = 86_400;

  private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

  /** The next arrival, or empty if none came by then. */
  Optional<Arrival> next(long deadline) throws InterruptedException {
    long left = Math.max(0, deadline - System.nanoTime());
    return Optional.ofNullable(arrivals.poll(left, TimeUnit.NANOSECONDS));
  }

  @Override
  public void onEvent(EventSource source, @Nullable String id, @Nullable String type, String data) {
    arrivals.add(new Arrival.Event(data));
  }

  @Override
  public void onClosed(EventSource source) {
    arrivals.add(new Arrival.Closed());
  }

  @Override
  public void onFailure(
      EventSource source, @Nullable Throwable failure, @Nullable Response response) {
    if (response == null) {
      arrivals.add(new Arrival.Failed(Obstacle.UNREACHABLE, 0, Optional.empty()));
    } else if (response.isSuccessful()) {
      Obstacle why = failure instanceof IOException ? Obstacle.CUT_OFF : Obstacle.MALFORMED;
      arrivals.add(new Arrival.Failed(why, response.code(), Optional.empty()));
    } else {
      arrivals.add(
          new Arrival.Failed(
              ofStatus(response.code()),
              response.code(),
              retryAfter(response.header("Retry-After", ""))));
    }
  }

  private static Obstacle ofStatus(int status) {
    return switch (status) {
      case 401, 403 -> Obstacle.KEY_REFUSED;
      case 429 -> Obstacle.RATE_LIMITED;
      case 408 -> Obstacle.SERVER_FAILED;
      default -> status >= 500 ? Obstacle.SERVER_FAILED : Obstacle.REQUEST_REFUSED;
    };
  }

  /** Seconds only; a date says nothing to a clock that may be wrong. */
  private static Optional<Duration> retryAfter(@Nullable String header) {
    return header != null && header.matches("[0-9]{1,9}")
        ? Optional.of(Duration.ofSeconds(Math.min(LONGEST_WAIT, Long.parseLong(header))))
        : Optional.empty();
  }
}
