package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.nudge;
import static app.counterpoint.storage.Sample.post;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Delivery.State;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.DeliveryLog.Tally;
import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiDeliveryLogTest {
  private static final Delivery ONE = Delivery.due("n1", ACME, NOON);
  private static final Delivery OTHER = Delivery.due("n1", GLOBEX, NOON);
  private static final Post POST = post(ONE.key(), ACME, NOON);

  private final DeliveryLog log;
  private final PostLog posts;

  JdbiDeliveryLogTest(TestDatabase where) {
    Database database = where.empty();
    log = new JdbiDeliveryLog(database);
    posts = new JdbiPostLog(database);
    new JdbiNudgeBook(database).add(nudge("n1"), NOON);
  }

  @BeforeEach
  void plans() {
    log.plan(List.of(ONE));
  }

  private State state() {
    return log.find(ONE.key()).orElseThrow().state();
  }

  @Test
  void keeps_what_was_planned() {
    assertThat(log.find(ONE.key())).contains(ONE);
  }

  @Test
  void keeps_one_delivery_for_a_nudge_channel_and_time() {
    log.claim(ONE.key(), POST);
    log.plan(List.of(ONE, OTHER));
    assertThat(log.open()).extracting(Delivery::channel).containsExactlyInAnyOrder(ACME, GLOBEX);
    assertThat(state()).isEqualTo(State.CLAIMED);
  }

  @Test
  void plans_nothing_without_complaint() {
    log.plan(List.of());
    assertThat(log.open()).containsExactly(ONE);
  }

  @Test
  void knows_no_delivery_that_was_never_planned() {
    assertThat(log.find(OTHER.key())).isEmpty();
  }

  @Test
  void gives_a_claim_once() {
    assertThat(log.claim(ONE.key(), POST)).isTrue();
    assertThat(log.claim(ONE.key(), POST)).isFalse();
  }

  @Test
  void gives_a_claim_to_one_of_many_that_ask_at_once() {
    long claims = IntStream.range(0, 20).parallel().filter(i -> log.claim(ONE.key(), POST)).count();
    assertThat(claims).isEqualTo(1);
  }

  @Test
  void remembers_when_it_was_claimed() {
    log.claim(ONE.key(), POST);
    assertThat(log.find(ONE.key()).flatMap(Delivery::claimedAt)).contains(NOON);
  }

  @Test
  void remembers_the_post_with_the_claim() {
    log.claim(ONE.key(), POST);
    assertThat(posts.in(ACME)).containsExactly(POST);
  }

  @Test
  void remembers_no_post_without_a_claim() {
    log.ended(ONE.key(), "is_archived");
    log.claim(ONE.key(), POST);
    assertThat(posts.in(ACME)).isEmpty();
  }

  @Test
  void notes_a_post_that_was_made_in_both_logs() {
    log.claim(ONE.key(), POST);
    log.posted(ONE.key(), "17.1");
    assertThat(state()).isEqualTo(State.POSTED);
    assertThat(posts.in(ACME)).extracting(Post::ts).containsExactly(Optional.of("17.1"));
  }

  @Test
  void makes_a_delivery_due_again_that_was_surely_not_posted() {
    log.claim(ONE.key(), POST);
    assertThat(log.release(ONE.key(), NOON)).isTrue();
    assertThat(state()).isEqualTo(State.DUE);
    assertThat(posts.in(ACME)).isEmpty();
  }

  @Test
  void releases_no_later_claim() {
    log.claim(ONE.key(), POST);
    assertThat(log.release(ONE.key(), LATER)).isFalse();
    assertThat(posts.in(ACME)).hasSize(1);
  }

  @Test
  void ends_a_delivery_with_the_reason() {
    log.ended(ONE.key(), "is_archived");
    assertThat(log.find(ONE.key()).flatMap(Delivery::problem)).contains("is_archived");
    assertThat(state()).isEqualTo(State.ENDED);
  }

  @Test
  void leaves_a_posted_delivery_posted() {
    log.claim(ONE.key(), POST);
    log.posted(ONE.key(), "17.1");
    log.ended(ONE.key(), "missed");
    assertThat(state()).isEqualTo(State.POSTED);
  }

  @Test
  void lists_what_is_not_settled() {
    log.plan(List.of(OTHER));
    log.ended(ONE.key(), "missed");
    assertThat(log.open()).containsExactly(OTHER);
  }

  @Test
  void tallies_a_nudge() {
    Delivery again = Delivery.due("n1", ACME, LATER);
    Delivery ended = Delivery.due("n1", GLOBEX, LATER);
    log.plan(List.of(OTHER, again, ended));
    for (Delivery made : List.of(ONE, again)) {
      log.claim(made.key(), post(made.key(), ACME, NOON));
      log.posted(made.key(), "17.1");
    }
    log.ended(ended.key(), "missed");
    assertThat(log.tally("n1")).isEqualTo(new Tally(2, 1, 1, 1));
  }
}
