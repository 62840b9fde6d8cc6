package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.claim;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.tips.Budget;
import app.counterpoint.tips.TipLog.Claimed;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two copies of the app over one database, with several threads each, all at the same moment. */
@OnEachDatabase
class TwoCopiesTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 10;

  private final String url;
  private final List<Database> copies;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final CyclicBarrier start = new CyclicBarrier(THREADS);

  TwoCopiesTest(TestDatabase where) {
    url = where.freshUrl();
    copies = List.of(TestDatabase.open(url), TestDatabase.open(url));
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    copies.forEach(Database::close);
  }

  @Test
  void take_a_delivery_once() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      String id = "Ev" + round;
      assertThat(atOnce((copy, thread) -> new JdbiSeenDeliveries(copy).first(id, NOON)))
          .containsOnlyOnce(true);
    }
  }

  @Test
  void give_a_person_one_tip_a_day() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int first = round * THREADS;
      PersonId person = new PersonId("U" + round);
      assertThat(
              atOnce(
                  (copy, thread) -> isGranted(copy, person, new ChannelId("C" + (first + thread)))))
          .containsOnlyOnce(true);
    }
  }

  @Test
  void give_a_channel_one_tip_in_half_an_hour() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      int first = round * THREADS;
      ChannelId channel = new ChannelId("CX" + round);
      assertThat(
              atOnce(
                  (copy, thread) -> isGranted(copy, new PersonId("U" + (first + thread)), channel)))
          .containsOnlyOnce(true);
    }
  }

  private static boolean isGranted(Database copy, PersonId person, ChannelId channel) {
    return new JdbiTipLog(copy).claim(claim(person, channel, "anchor", NOON), Budget.DEFAULT)
        instanceof Claimed.Granted;
  }

  private List<Boolean> atOnce(BiFunction<Database, Integer, Boolean> act) throws Exception {
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int number = thread;
      acts.add(
          () -> {
            start.await(20, TimeUnit.SECONDS);
            return act.apply(copies.get(number % copies.size()), number);
          });
    }
    List<Boolean> results = new ArrayList<>();
    for (Future<Boolean> result : threads.invokeAll(acts)) {
      results.add(result.get());
    }
    return results;
  }
}
