package app.counterpoint.llm;

import app.counterpoint.coaching.Obstacle;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSources;

/** Asks the model: at most twice, within one stretch of patience. */
final class Endpoint implements AutoCloseable {
  /** What the tries of one draft cost, in tokens. */
  static final class Cost {
    private long in;
    private long out;

    long total() {
      return in + out;
    }

    void count(Usage usage) {
      if (total() > 0) {
        usage.tokens(in, out);
      }
    }

    private void add(Call call, Prompt prompt) {
      boolean answered = call.tokensIn() > 0 || call.tokensOut() > 0;
      long estimated = answered ? prompt.length() / HttpWriter.CHARACTERS_A_TOKEN : 0;
      in += call.tokensIn() > 0 ? call.tokensIn() : estimated;
      out += call.tokensOut();
    }
  }

  private static final int TRIES = 2;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
  private static final int PAUSE_SPREAD = 150;
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 422);

  /** What says something about the endpoint and not about one answer. */
  private static final Set<Obstacle> FAILURES =
      EnumSet.of(
          Obstacle.UNREACHABLE,
          Obstacle.SLOW,
          Obstacle.TIMED_OUT,
          Obstacle.CUT_OFF,
          Obstacle.KEY_REFUSED,
          Obstacle.RATE_LIMITED,
          Obstacle.SERVER_FAILED,
          Obstacle.REQUEST_REFUSED);

  private final ModelSettings settings;
  private final Dialect dialect;
  private final RandomGenerator random;
  private final OkHttpClient client;
  private final EventSource.Factory sources;

  /** Set once the endpoint refused what only some servers offer. */
  private volatile boolean plain;

  Endpoint(ModelSettings settings, RandomGenerator random) {
    this.settings = settings;
    this.dialect = Dialect.at(settings.url());
    this.random = random;
    this.client =
        new OkHttpClient.Builder()
            .connectTimeout(settings.timeOuts().connect())
            .readTimeout(settings.timeOuts().total())
            .retryOnConnectionFailure(false)
            .followRedirects(false) // a key goes nowhere but where it was meant to
            .build();
    client.dispatcher().setMaxRequestsPerHost(settings.callsAtOnce());
    this.sources = EventSources.createFactory(client);
  }

  static boolean failed(Call.Outcome outcome) {
    return outcome.obstacle().filter(FAILURES::contains).isPresent();
  }

  Call.Outcome ask(Prompt prompt, Fitting fitting, long began, Cost cost) {
    Call.Patience patience =
        new Call.Patience(
            began + settings.timeOuts().firstToken().toNanos(),
            began + settings.timeOuts().total().toNanos());
    int left = TRIES;
    while (true) {
      left--;
      boolean plainly = plain;
      Call call = new Call(dialect, fitting);
      Call.Outcome outcome =
          call.make(sources, dialect.request(settings, prompt, plainly), patience);
      cost.add(call, prompt);
      if (left == 0 || !again(outcome, plainly, patience)) {
        return outcome;
      }
    }
  }

  private boolean again(Call.Outcome outcome, boolean plainly, Call.Patience patience) {
    if (!plainly && NOT_UNDERSTOOD.contains(outcome.status())) {
      plain = true;
      return true;
    }
    return outcome.again() && pause(outcome.retryAfter(), patience);
  }

  /** Waits as told, or a little; false if that would be too long. */
  private boolean pause(Optional<Duration> told, Call.Patience patience) {
    Duration pause = told.orElse(SHORTEST_PAUSE).plusMillis(random.nextInt(PAUSE_SPREAD));
    if (System.nanoTime() + pause.toNanos() >= patience.firstToken()) {
      return false;
    }
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
