package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.llm.Inbox.Arrival;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.sse.EventSource;

/**
 * One request and its stream, read on the calling thread until the answer is whole, something is
 * wrong, or time is up.
 */
final class Call {
  /** When patience ends, in the time of {@link System#nanoTime}. */
  record Patience(long firstToken, long total) {}

  /**
   * How a call ended.
   *
   * @param obstacle empty if the answer is whole and passed
   * @param again whether another try might do better
   * @param status of the response; 0 where there was none, or none that failed
   */
  record Outcome(
      Optional<Obstacle> obstacle, boolean again, int status, Optional<Duration> retryAfter) {
    static final Outcome WHOLE = new Outcome(Optional.empty(), false, 0, Optional.empty());

    static Outcome of(Obstacle why) {
      return new Outcome(Optional.of(why), false, 0, Optional.empty());
    }
  }

  private final Dialect dialect;
  private final AnswerReader reader;
  private long tokensIn;
  private long tokensOut;

  Call(Dialect dialect, AnswerReader.Texts texts) {
    this.dialect = dialect;
    this.reader = new AnswerReader(texts);
  }

  /** Makes the call. */
  Outcome make(EventSource.Factory sources, Request request, Patience patience) {
    Inbox inbox = new Inbox();
    EventSource source = sources.newEventSource(request, inbox);
    try {
      return read(inbox, patience);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.of(Obstacle.TIMED_OUT);
    } finally {
      source.cancel();
    }
  }

  private Outcome read(Inbox inbox, Patience patience) throws InterruptedException {
    while (true) {
      boolean first = reader.length() == 0;
      Optional<Arrival> arrival = inbox.next(first ? patience.firstToken() : patience.total());
      if (arrival.isEmpty()) {
        return reader.complete()
            ? Outcome.WHOLE
            : Outcome.of(first ? Obstacle.SLOW : Obstacle.TIMED_OUT);
      }
      Optional<Outcome> outcome = take(arrival.get());
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
  }

  private Optional<Outcome> take(Arrival arrival) {
    if (arrival instanceof Arrival.Event event) {
      return event(event.data());
    }
    if (reader.complete()) {
      return Optional.of(Outcome.WHOLE);
    }
    if (arrival instanceof Arrival.Failed failed) {
      boolean again =
          failed.why() == Obstacle.UNREACHABLE
              || failed.why() == Obstacle.RATE_LIMITED
              || failed.why() == Obstacle.SERVER_FAILED;
      return Optional.of(
          new Outcome(Optional.of(failed.why()), again, failed.status(), failed.retryAfter()));
    }
    return Optional.of(Outcome.of(Obstacle.CUT_OFF));
  }

  private Optional<Outcome> event(String data) {
    try {
      Chunk chunk = dialect.read(data);
      tokensIn = Math.max(tokensIn, chunk.tokensIn());
      tokensOut = Math.max(tokensOut, chunk.tokensOut());
      Optional<Obstacle> obstacle = chunk.obstacle().or(() -> reader.feed(chunk.text()));
      if (obstacle.isPresent()) {
        return obstacle.map(Outcome::of);
      }
      boolean unfinished = chunk.ended() && !reader.complete();
      return chunk.ended()
          ? Optional.of(unfinished ? Outcome.of(Obstacle.CUT_OFF) : Outcome.WHOLE)
          : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.of(Outcome.of(Obstacle.MALFORMED));
    }
  }

  /** Tokens of the prompt as the endpoint counted them; 0 if it did not. */
  long tokensIn() {
    return tokensIn;
  }

  /** Tokens of the answer, estimated from its length where the endpoint did not count them. */
  long tokensOut() {
    return tokensOut > 0 ? tokensOut : reader.length() / HttpWriter.CHARACTERS_A_TOKEN;
  }
}
