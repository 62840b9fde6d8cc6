package app.counterpoint.slack.listeners;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.metrics.Meters;
import app.counterpoint.playbook.Wording;
import app.counterpoint.slack.Incident;
import app.counterpoint.slack.posting.Outcome;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.web.Pause;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Has a model fit cards to their deals once they are out, on threads of its own: an endpoint that
 * is slow holds up other fittings, and never a click or a card. Nothing waits in line. What cannot
 * begin at once would come too late, so the playbook's words stay.
 */
public final class Fits implements AutoCloseable {
  /** As many as the endpoint is asked at once. */
  private static final int THREADS = 8;

  /**
   * How long after the card a fitted one comes at the earliest. The card is on its way in an
   * acknowledgement meanwhile, and words that were fitted before come at once: they must not
   * overtake it.
   */
  private static final Duration EARLIEST = Duration.ofSeconds(1);

  private final Writer writer;
  private final Meters meters;
  private final Pause pause;
  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(0, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>());
  private final Set<Showing> underWay = ConcurrentHashMap.newKeySet();

  /** Fits with a writer, which is not closed with this. */
  public Fits(Writer writer, Meters meters, Pause pause) {
    this.writer = writer;
    this.meters = meters;
    this.pause = pause;
  }

  /** Whether there is a model. */
  boolean areOn() {
    return writer != Writer.NONE;
  }

  /**
   * Fits a card that a person is about to see, and shows it, unless the person turned a card of
   * theirs meanwhile: who presses a button goes on from what is there. Does nothing without a
   * model.
   *
   * @param show says whether the person was shown the words
   */
  void after(PersonId person, Fittable one, Predicate<Written.Fitted> show) {
    if (!areOn()) {
      return;
    }
    long earliest = System.nanoTime() + EARLIEST.toNanos();
    Showing showing = new Showing(person, show);
    underWay.add(showing);
    if (!begin(with -> fit(one, showing, earliest), incident -> {})) {
      underWay.remove(showing);
    }
  }

  /**
   * The same for an answer that may have a card to fit.
   *
   * @param wording asked when the words are there
   * @param say says the fitted card to the person
   */
  void after(
      PersonId person,
      Answered answered,
      Supplier<Wording> wording,
      Function<Message, Outcome> say) {
    answered
        .fittable()
        .ifPresent(
            one ->
                after(
                    person,
                    one,
                    fitted ->
                        say.apply(CardView.of(one.card(), fitted, wording.get())).isPosted()));
  }

  private void fit(Fittable one, Showing showing, long earliest) {
    try {
      if (writer.fit(one.draft()) instanceof Written.Fitted fitted) {
        pause.sleep(Duration.ofNanos(Math.max(0, earliest - System.nanoTime())));
        if (!showing.done(fitted)) {
          meters.fittedInVain();
        }
      }
    } finally {
      underWay.remove(showing);
    }
  }

  /** The person turned a card: what is being fitted for them is not shown any more. */
  void turned(PersonId person) {
    underWay.stream().filter(one -> one.person.equals(person)).forEach(Showing::overtaken);
  }

  /** Work with the writer. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    void with(Writer writer) throws Exception;
  }

  /**
   * Does something with the writer at once, on a thread of the fittings.
   *
   * @return false if none is free, which is counted
   */
  public boolean begin(Work work, Consumer<Incident> tell) {
    try {
      threads.execute(() -> AckFirst.guarded(() -> work.with(writer), tell));
      return true;
    } catch (RejectedExecutionException e) {
      meters.kept(Obstacle.BUSY, Duration.ZERO);
      return false;
    }
  }

  /** Ends what is under way in the playbook's words. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** A fitted card on its way to a person. A turn waits until it is out, so that it is replaced. */
  private static final class Showing {
    private final PersonId person;
    private final Predicate<Written.Fitted> show;
    private boolean overtaken;

    Showing(PersonId person, Predicate<Written.Fitted> show) {
      this.person = person;
      this.show = show;
    }

    synchronized void overtaken() {
      overtaken = true;
    }

    synchronized boolean done(Written.Fitted fitted) {
      return !overtaken && show.test(fitted);
    }
  }
}
