package app.counterpoint.llm;

import app.counterpoint.coaching.Draft;
import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Piece;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.llm.guard.English;
import app.counterpoint.llm.guard.Guard;
import app.counterpoint.matching.Query;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Fits words with a language model over HTTP. A draft passes, in this order: the language of its
 * message, the mask over its names, the cache, the breaker, the calls at once, the day's tokens, at
 * most two tries, and for each text that comes back the guard. Safe for any number of threads.
 */
public final class HttpWriter implements Writer {
  /** About so many characters make a token of English. */
  static final int CHARACTERS_A_TOKEN = 4;

  private final ModelSettings settings;
  private final ModelPrompts prompts;
  private final NameFinder names;
  private final Guard guard;
  private final AnswerCache cache;
  private final Breaker breaker;
  private final TokenBudget budget;
  private final Semaphore calls;
  private final Endpoint endpoint;
  private final RandomGenerator random;
  private final Usage usage;

  /**
   * A writer for an endpoint; connects to nothing yet.
   *
   * @param ordinary the words that are nobody's name
   * @param random for fences, salts and pauses; one that cannot be guessed
   */
  public HttpWriter(
      ModelSettings settings,
      ModelPrompts prompts,
      OrdinaryWords ordinary,
      Clock clock,
      RandomGenerator random,
      Usage usage) {
    this.settings = settings;
    this.prompts = prompts;
    this.names = new NameFinder(ordinary);
    this.guard = new Guard(prompts.told());
    this.cache = new AnswerCache(clock, random);
    this.breaker = new Breaker(clock);
    this.budget = new TokenBudget(clock, settings.tokensPerDay());
    this.calls = new Semaphore(settings.callsAtOnce());
    this.endpoint = new Endpoint(settings, random);
    this.random = random;
    this.usage = usage;
  }

  @Override
  public Written fit(Draft draft, Consumer<Piece> pieces) {
    long began = System.nanoTime();
    String message = Query.of(draft.message()).text();
    if (English.foreign(message).isPresent()) {
      return counted(new Written.Kept(Obstacle.LANGUAGE), began, false);
    }
    Mask mask = settings.masked() ? Mask.over(message, names) : Mask.none(message);
    Fitting fitting = new Fitting(draft, message, mask, guard, pieces);
    String key = cache.key(draft, mask.masked());
    Optional<Answer> kept = cache.get(key);
    if (kept.isPresent()) {
      return counted(fitting.written(fitting.replay(kept.get())), began, true);
    }
    String fence = Fence.around(mask.masked(), random);
    Optional<Obstacle> obstacle =
        admitted(prompts.prompt(draft, mask.masked(), fence), fitting, began);
    if (obstacle.isEmpty()) {
      cache.put(key, fitting.answer());
    }
    return counted(fitting.written(obstacle), began, false);
  }

  private Written counted(Written written, long began, boolean cached) {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    if (written instanceof Written.Kept kept) {
      usage.kept(kept.why(), took);
    } else {
      usage.fitted(took, cached);
    }
    return written;
  }

  private Optional<Obstacle> admitted(Prompt prompt, Fitting fitting, long began) {
    if (!calls.tryAcquire()) {
      return Optional.of(Obstacle.BUSY);
    }
    try {
      long most = prompt.length() / CHARACTERS_A_TOKEN + Dialect.LONGEST_ANSWER;
      if (!budget.reserve(most)) {
        return Optional.of(Obstacle.SPENT);
      }
      Endpoint.Cost cost = new Endpoint.Cost();
      try {
        return breaker.permits()
            ? asked(prompt, fitting, began, cost)
            : Optional.of(Obstacle.RESTING);
      } finally {
        budget.settle(most, cost.total());
        cost.count(usage);
      }
    } finally {
      calls.release();
    }
  }

  private Optional<Obstacle> asked(Prompt prompt, Fitting fitting, long began, Endpoint.Cost cost) {
    Call.Outcome outcome = endpoint.ask(prompt, fitting, began, cost);
    if (Endpoint.failed(outcome)) {
      breaker.failed();
      outcome.retryAfter().ifPresent(breaker::rest);
    } else {
      breaker.answered();
    }
    return outcome.obstacle().or(fitting::missing);
  }

  @Override
  public void close() {
    endpoint.close();
  }
}
