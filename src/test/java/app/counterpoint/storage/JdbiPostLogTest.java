package app.counterpoint.storage;

import static app.counterpoint.storage.Sample.ACME;
import static app.counterpoint.storage.Sample.GLOBEX;
import static app.counterpoint.storage.Sample.LATER;
import static app.counterpoint.storage.Sample.NOON;
import static app.counterpoint.storage.Sample.RILEY;
import static app.counterpoint.storage.Sample.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.sharing.Post;
import app.counterpoint.sharing.PostLog;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JdbiPostLogTest {
  private static final Instant TIME_UP = NOON.plus(Duration.ofDays(14));

  private final Database database;
  private final PostLog posts;

  JdbiPostLogTest(TestDatabase where) {
    database = where.empty();
    posts = new JdbiPostLog(database);
  }

  @Test
  void remembers_a_post_that_is_about_to_be_made() {
    posts.intend(post("p1", ACME, NOON));
    assertThat(posts.in(ACME)).containsExactly(post("p1", ACME, NOON));
  }

  @Test
  void refuses_a_key_twice() {
    posts.intend(post("p1", ACME, NOON));
    assertThatThrownBy(() -> posts.intend(post("p1", GLOBEX, LATER)))
        .isInstanceOf(JdbiException.class);
  }

  @Test
  void remembers_the_id_of_a_post_made() {
    posts.intend(post("p1", ACME, NOON));
    posts.intend(post("p2", ACME, LATER));
    posts.posted("p1", "1700000000.000100");
    assertThat(posts.in(ACME))
        .extracting(Post::ts)
        .containsExactly(Optional.of("1700000000.000100"), Optional.empty());
  }

  @Test
  void leaves_posts_of_unsettled_deliveries_to_the_nudger() {
    Delivery delivery = Delivery.due("nudge", ACME, NOON);
    new JdbiNudgeBook(database).add(Sample.nudge("nudge"), NOON);
    DeliveryLog deliveries = new JdbiDeliveryLog(database);
    deliveries.plan(List.of(delivery));
    deliveries.claim(delivery.key(), post(delivery.key(), ACME, NOON));
    assertThat(posts.uncertain(LATER)).isEmpty();

    deliveries.ended(delivery.key(), "lost");
    assertThat(posts.uncertain(LATER)).hasSize(1);
  }

  @Test
  void forgets_a_post_that_is_gone() {
    posts.intend(post("p1", ACME, NOON));
    posts.intend(post("p2", ACME, NOON));
    posts.gone("p1");
    assertThat(posts.in(ACME)).extracting(Post::key).containsExactly("p2");
  }

  @Test
  void tells_the_posts_whose_time_is_up_the_oldest_first() {
    posts.intend(post("later", ACME, LATER));
    posts.intend(post("noon", GLOBEX, NOON));
    assertThat(posts.due(TIME_UP.plusSeconds(60)))
        .extracting(Post::key)
        .containsExactly("noon", "later");
  }

  @Test
  void leaves_a_post_up_until_its_time_is_up() {
    posts.intend(post("p1", ACME, NOON));
    assertThat(posts.due(TIME_UP.minusMillis(1))).isEmpty();
    assertThat(posts.due(TIME_UP)).hasSize(1);
  }

  @Test
  void never_takes_down_a_post_that_stays() {
    posts.intend(staying("p1"));
    assertThat(posts.in(ACME)).containsExactly(staying("p1"));
    assertThat(posts.due(TIME_UP.plus(Duration.ofDays(4000)))).isEmpty();
  }

  @Test
  void tells_the_posts_of_which_nobody_knows_whether_they_were_made() {
    posts.intend(post("lost", ACME, NOON));
    posts.intend(post("made", ACME, NOON));
    posts.intend(post("just-now", ACME, LATER));
    posts.posted("made", "1700000000.000100");
    assertThat(posts.uncertain(LATER)).extracting(Post::key).containsExactly("lost");
  }

  @Test
  void tells_the_channels_that_hold_posts() {
    posts.intend(post("p1", ACME, NOON));
    posts.intend(post("p2", ACME, NOON));
    posts.intend(post("p3", GLOBEX, NOON));
    posts.gone("p3");
    assertThat(posts.channels()).containsExactly(ACME);
  }

  @Test
  void goes_with_a_channel_that_gets_another_id() {
    posts.intend(post("p1", ACME, NOON));
    posts.moved(ACME, GLOBEX);
    assertThat(posts.in(GLOBEX)).containsExactly(post("p1", GLOBEX, NOON));
    assertThat(posts.in(ACME)).isEmpty();
  }

  private static Post staying(String key) {
    return new Post(key, ACME, Optional.empty(), RILEY, "anchor", NOON, Optional.empty());
  }
}
