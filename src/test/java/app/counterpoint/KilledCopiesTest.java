package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.storage.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real copies of the app are killed while 200 deliveries are due. Five rounds, or as many as the
 * property {@code faults} says; {@code faults.seed} repeats what a failure named.
 */
class KilledCopiesTest {
  private static final int ROUNDS = Integer.getInteger("faults", 5);
  private static final long SEED = Long.getLong("faults.seed", System.nanoTime());

  @TempDir static Path folder;

  static Stream<Arguments> rounds() {
    return IntStream.range(0, ROUNDS).mapToObj(round -> Arguments.of(round, SEED + round));
  }

  @ParameterizedTest(name = "round {0}, seed {1}")
  @MethodSource("rounds")
  void one_of_two_copies_is_killed_and_the_other_finishes(int round, long seed) throws Exception {
    Random random = new Random(seed);
    String url = TestDatabase.POSTGRESQL.freshUrl();
    try (Workload work = new Workload(url);
        CopyProcess first = CopyProcess.start(work.slack(), url, folder);
        CopyProcess second = CopyProcess.start(work.slack(), url, folder)) {
      first.awaitReady();
      second.awaitReady();
      work.schedule();
      killAtRandom(work, List.of(first, second), random, seed);
      work.awaitEnd();
      assertEveryDeliveryOnce(work, seed);
    }
  }

  @ParameterizedTest(name = "round {0}, seed {1}")
  @MethodSource("rounds")
  void the_only_copy_is_killed_and_starts_again(int round, long seed) throws Exception {
    Random random = new Random(seed);
    String url = "jdbc:sqlite:" + folder.resolve("round-" + round + ".db");
    try (Workload work = new Workload(url);
        CopyProcess first = CopyProcess.start(work.slack(), url, folder)) {
      work.schedule();
      first.awaitReady();
      killAtRandom(work, List.of(first), random, seed);
      try (CopyProcess again = CopyProcess.start(work.slack(), url, folder)) {
        again.awaitReady();
        work.awaitEnd();
        assertEveryDeliveryOnce(work, seed);
      }
    }
  }

  private static void killAtRandom(
      Workload work, List<CopyProcess> copies, Random random, long seed) {
    int all = Workload.NUDGES * (Workload.CHANNELS - Workload.EXTERNAL);
    int posts = random.nextInt(all - 10);
    System.out.println("a copy is killed after " + posts + " posts, seed " + seed);
    work.awaitPosts(posts);
    copies.get(random.nextInt(copies.size())).kill();
  }

  private static void assertEveryDeliveryOnce(Workload work, long seed) {
    for (int channel = 0; channel < Workload.CHANNELS; channel++) {
      int expected = channel < Workload.EXTERNAL ? 0 : Workload.NUDGES;
      List<String> keys =
          work.posts(channel).stream()
              .map(post -> post.blocks().at("/0/block_id").asText())
              .toList();
      assertThat(keys).as("channel %s, seed %s", channel, seed).hasSize(expected);
      assertThat(keys).as("channel %s, seed %s", channel, seed).doesNotHaveDuplicates();
    }
  }
}
