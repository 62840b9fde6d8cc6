package app.counterpoint.slack.listeners;

import static app.counterpoint.TestObjects.MORGAN;
import static app.counterpoint.TestObjects.RILEY;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Obstacle;
import app.counterpoint.coaching.Stance;
import app.counterpoint.coaching.Writer;
import app.counterpoint.coaching.Written;
import app.counterpoint.llm.Drafts;
import app.counterpoint.metrics.Meters;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.views.Card;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a fitted card is shown, and when it is not. */
class FitsTest {
  private static final Written.Fitted FITTED =
      new Written.Fitted(List.of("Why 20%?"), Optional.of("Tell me why."));
  private static final Fittable ONE = new Fittable(card(), Drafts.of(Drafts.MESSAGE));
  private static final int PATIENCE_SECONDS = 20;

  private final Meters meters = new Meters();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answers = new CountDownLatch(1);
  private final BlockingQueue<Duration> pauses = new LinkedBlockingQueue<>();
  private final BlockingQueue<Written.Fitted> shown = new LinkedBlockingQueue<>();
  private final Writer waiting =
      (draft, pieces) -> {
        asked.countDown();
        awaited(answers);
        return FITTED;
      };
  private Fits fits = with((draft, pieces) -> FITTED);

  private static Card card() {
    return new Card(
        Drafts.SITUATION,
        Drafts.SNIPPET,
        List.of(Drafts.SNIPPET),
        Map.of(),
        Tone.SOFT,
        Stance.ANY,
        Card.Place.MESSAGE,
        Optional.empty());
  }

  private Fits with(Writer writer) {
    return new Fits(writer, meters, pauses::add);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it did not happen");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
    T one = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (one == null) {
      throw new AssertionError("nothing came");
    }
    return one;
  }

  /** Ends the work that has begun. */
  private void ended() throws InterruptedException {
    CountDownLatch last = new CountDownLatch(1);
    fits.begin(writer -> last.countDown(), incident -> {});
    awaited(last);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!meters.scrape().contains("counterpoint_fits_unshown_total 1.0")) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @AfterEach
  void close() {
    answers.countDown();
    fits.close();
  }

  @Test
  void shows_what_was_fitted() throws InterruptedException {
    fits.after(RILEY, ONE, shown::add);

    assertThat(next(shown)).isEqualTo(FITTED);
  }

  @Test
  void does_not_overtake_the_card() throws InterruptedException {
    fits.after(RILEY, ONE, shown::add);

    assertThat(next(pauses)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(1));
  }

  @Test
  void asks_nobody_where_there_is_no_model() {
    fits = with(Writer.NONE);
    fits.after(RILEY, ONE, shown::add);

    assertThat(fits.areOn()).isFalse();
    assertThat(meters.scrape()).doesNotContain("counterpoint_fits");
  }

  @Test
  void shows_nothing_to_a_person_who_went_on_meanwhile() throws InterruptedException {
    fits = with(waiting);
    fits.after(RILEY, ONE, shown::add);
    awaited(asked);
    fits.turned(RILEY);
    answers.countDown();
    ended();

    assertThat(shown).isEmpty();
  }

  @Test
  void shows_it_although_somebody_else_went_on() throws InterruptedException {
    fits = with(waiting);
    fits.after(RILEY, ONE, shown::add);
    awaited(asked);
    fits.turned(MORGAN);
    answers.countDown();

    assertThat(next(shown)).isEqualTo(FITTED);
  }

  @Test
  void lets_a_turn_wait_until_the_fitted_card_is_out() throws InterruptedException {
    BlockingQueue<String> order = new LinkedBlockingQueue<>();
    CountDownLatch showing = new CountDownLatch(1);
    fits.after(
        RILEY,
        ONE,
        fitted -> {
          showing.countDown();
          awaited(answers);
          return order.add("shown");
        });
    awaited(showing);
    Thread turn =
        new Thread(
            () -> {
              fits.turned(RILEY);
              order.add("turned");
            });
    turn.start();
    answers.countDown();
    turn.join();

    assertThat(List.of(next(order), next(order))).containsExactly("shown", "turned");
  }

  @Test
  void counts_what_slack_did_not_take() throws InterruptedException {
    fits.after(RILEY, ONE, fitted -> false);
    ended();

    assertThat(meters.scrape()).contains("counterpoint_fits_unshown_total 1.0");
  }

  @Test
  void keeps_the_playbooks_words_where_all_threads_are_busy() {
    fits = with(waiting);
    AtomicInteger begun = new AtomicInteger();
    while (fits.begin(writer -> awaited(answers), incident -> {})) {
      begun.incrementAndGet();
    }
    fits.after(RILEY, ONE, shown::add);

    assertThat(begun).hasValue(8);
    assertThat(meters.scrape()).contains("counterpoint_fits_kept_seconds_count{why=\"busy\"} 2");
  }

  @Test
  void tells_the_id_of_a_failure() throws InterruptedException {
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    fits.begin(
        writer -> {
          throw new IllegalStateException(Obstacle.OFF.name());
        },
        incident -> told.add(incident.id()));

    assertThat(next(told)).hasSize(8);
  }
}
