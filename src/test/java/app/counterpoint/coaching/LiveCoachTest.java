package app.counterpoint.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.TestObjects;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveCoachTest {
  private final AtomicInteger learned = new AtomicInteger();
  private Path folder = Path.of("");
  private Path page = folder;
  private String good = "";

  @BeforeEach
  void write(@TempDir Path temp) throws IOException {
    folder = TestObjects.playbook(temp.resolve("prompts"));
    page = folder.resolve("playbook/price-pressure.yaml");
    good = Files.readString(page);
  }

  @Test
  void serves_the_folder_it_was_given() throws BrokenPlaybookException {
    assertThat(title(live())).isEqualTo("A price moment");
  }

  @Test
  void refuses_to_start_on_a_broken_folder() throws IOException {
    Files.delete(page);

    assertThatThrownBy(this::live).isInstanceOf(BrokenPlaybookException.class);
  }

  @Test
  void takes_up_a_good_edit() throws BrokenPlaybookException {
    LiveCoach live = live();
    edit("title: A price moment", "title: A new title");

    assertThat(live.refresh()).isEqualTo(new Reload.Fresh());
    assertThat(title(live)).isEqualTo("A new title");
  }

  @Test
  void takes_up_a_page_that_was_added() throws BrokenPlaybookException {
    LiveCoach live = live();
    TestObjects.write(folder.resolve("cues/late-order.txt"), "the order is late\n");
    TestObjects.write(
        folder.resolve("playbook/late-order.yaml"),
        """
        id: late-order
        title: It is late
        summary: The order is late.
        snippets:
          - id: ask-late
            title: Ask
            when: it is late
            source: {article: love, paragraph: 1}
            ask: ["How late?", "Since when?"]
            why: It helps.
        """);
    live.refresh();

    assertThat(live.get().playbook().situation("late-order")).isPresent();
  }

  @Test
  void a_broken_edit_leaves_the_last_good_one_in_service() throws BrokenPlaybookException {
    LiveCoach live = live();
    Coach before = live.get();
    edit("title: A price moment", "tittle: A price moment");
    live.refresh();

    assertThat(live.get()).isSameAs(before);
  }

  @Test
  void lists_every_problem_of_a_broken_edit() throws BrokenPlaybookException {
    LiveCoach live = live();
    edit("paragraph: 5", "paragraph: 55");
    TestObjects.write(folder.resolve("cues/nowhere.txt"), "a cue\n");

    assertThat(live.refresh())
        .isInstanceOfSatisfying(
            Reload.Kept.class,
            kept ->
                assertThat(kept.problems().stream().map(Problem::file))
                    .contains("playbook/price-pressure.yaml", "cues/nowhere.txt"));
  }

  @Test
  void tells_of_a_broken_edit_once() throws BrokenPlaybookException {
    LiveCoach live = live();
    edit("paragraph: 5", "paragraph: 55");
    live.refresh();

    assertThat(live.refresh()).isEqualTo(new Reload.Unchanged());
  }

  @Test
  void takes_up_a_mended_edit() throws BrokenPlaybookException {
    LiveCoach live = live();
    edit("paragraph: 5", "paragraph: 55");
    live.refresh();
    edit("title: A price moment", "title: Mended");

    assertThat(live.refresh()).isEqualTo(new Reload.Fresh());
    assertThat(title(live)).isEqualTo("Mended");
  }

  @Test
  void says_unchanged_of_an_unchanged_folder() throws BrokenPlaybookException {
    assertThat(live().refresh()).isEqualTo(new Reload.Unchanged());
  }

  @Test
  void learns_nothing_while_nothing_changes() throws BrokenPlaybookException {
    LiveCoach live = live();
    live.refresh();
    live.refresh();

    assertThat(learned).hasValue(1);
  }

  @Test
  void keeps_the_last_good_one_when_the_folder_is_deleted()
      throws BrokenPlaybookException, IOException {
    LiveCoach live = live();
    delete(folder);

    assertThat(live.refresh()).isInstanceOf(Reload.Kept.class);
    assertThat(title(live)).isEqualTo("A price moment");
  }

  @Test
  void takes_up_a_folder_that_came_back() throws BrokenPlaybookException, IOException {
    LiveCoach live = live();
    delete(folder);
    live.refresh();
    TestObjects.playbook(folder);

    assertThat(live.refresh()).isEqualTo(new Reload.Fresh());
  }

  @Test
  void answers_from_the_last_good_one_while_the_next_is_learned() throws Exception {
    CountDownLatch learning = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    LiveCoach live =
        new LiveCoach(
            folder,
            playbook -> {
              if (learned.incrementAndGet() == 2) {
                learning.countDown();
                await(go);
              }
              return coach(playbook);
            });
    edit("title: A price moment", "title: A new title");
    CompletableFuture<Reload> refresh = CompletableFuture.supplyAsync(live::refresh);
    await(learning);
    String during = title(live);
    go.countDown();
    refresh.get(10, TimeUnit.SECONDS);

    assertThat(during).isEqualTo("A price moment");
  }

  private LiveCoach live() throws BrokenPlaybookException {
    return new LiveCoach(
        folder,
        playbook -> {
          learned.incrementAndGet();
          return coach(playbook);
        });
  }

  private static Coach coach(Playbook playbook) {
    return new Coach(
        playbook, query -> new Matches(List.of(), Verdict.SPEAK), (query, documents) -> List.of());
  }

  private static String title(LiveCoach live) {
    return live.get().playbook().situation("price-pressure").orElseThrow().title();
  }

  private void edit(String before, String after) {
    assertThat(good).contains(before);
    TestObjects.write(page, good.replace(before, after));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
