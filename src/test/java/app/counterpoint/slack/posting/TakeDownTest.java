package app.counterpoint.slack.posting;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.sharing.Post;
import app.counterpoint.slack.views.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeDownTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration SETTLED = Search.SETTLED.plusSeconds(1);
  private static final String KEY = "the-key";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private Wired app;

  @BeforeEach
  void wire() {
    app = new Wired(local);
  }

  @Test
  void deletes_a_post_when_its_time_is_up_and_not_before() {
    shareForADay();
    app.takeDown.sweep();
    assertThat(app.up(Wired.ACME)).hasSize(1);

    local.turnClock(DAY);
    app.takeDown.sweep();
    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void leaves_a_post_that_is_to_stay() {
    app.share(Wired.ACME);
    local.turnClock(Duration.ofDays(400));

    app.takeDown.sweep();

    assertThat(app.up(Wired.ACME)).hasSize(1);
  }

  @Test
  void a_post_that_somebody_deleted_is_gone() {
    shareForADay();
    app.web.delete(Wired.ACME, app.up(Wired.ACME).get(0).ts());
    local.turnClock(DAY);

    app.takeDown.sweep();

    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void a_post_that_slack_will_not_delete_now_is_tried_again() {
    shareForADay();
    local.turnClock(DAY);
    app.slack.fails("chat.delete", Failure.serverError(), 1);
    app.takeDown.sweep();
    assertThat(app.log.all()).hasSize(1);

    app.takeDown.sweep();
    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void finds_a_post_whose_answer_was_lost() {
    loseTheAnswer();
    local.turnClock(SETTLED);

    app.takeDown.sweep();

    assertThat(app.log.all().get(0).ts()).contains(app.up(Wired.ACME).get(0).ts());
  }

  @Test
  void gives_up_a_post_that_was_never_made() {
    app.slack.fails("chat.postMessage", Failure.serverError(), 1);
    app.share(Wired.ACME);
    local.turnClock(SETTLED);

    app.takeDown.sweep();

    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void leaves_a_post_alone_that_may_still_be_being_made() {
    app.log.intend(intended());
    local.turnClock(Search.SETTLED.minusSeconds(1));

    app.takeDown.sweep();

    assertThat(app.log.all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"messages", "has_more"})
  void does_not_give_up_on_a_history_that_may_not_be_whole(String lost) {
    app.log.intend(intended());
    local.turnClock(SETTLED);
    app.slack.fails("conversations.history", Failure.withoutKeys(lost));

    app.takeDown.sweep();

    assertThat(app.log.all()).hasSize(1);
  }

  @Test
  void does_not_give_up_while_the_history_cannot_be_read() {
    app.log.intend(intended());
    local.turnClock(SETTLED);
    app.slack.fails("conversations.history", Failure.serverError());

    app.takeDown.sweep();

    assertThat(app.log.all()).hasSize(1);
  }

  @Test
  void turns_the_pages_of_a_busy_channel() {
    loseTheAnswer();
    chatter(250);
    local.turnClock(SETTLED);

    app.takeDown.sweep();

    assertThat(app.log.all().get(0).ts()).isPresent();
  }

  @Test
  void finds_a_post_that_was_made_after_long_waiting() {
    app.log.intend(intended());
    local.turnClock(Search.SETTLED.minusSeconds(1));
    app.web.postMessage(Wired.ACME, Wired.shared(KEY), Optional.empty());
    local.turnClock(SETTLED);

    app.takeDown.sweep();

    assertThat(app.log.all().get(0).ts()).isPresent();
  }

  @Test
  void takes_no_message_without_an_id_for_the_post() {
    loseTheAnswer();
    local.turnClock(SETTLED);
    app.slack.fails("conversations.history", Failure.withoutKeys("ts"));

    app.takeDown.sweep();

    assertThat(app.log.steps()).doesNotContain("posted");
  }

  private void shareForADay() {
    app.share(Wired.ACME, Optional.of(local.clock().instant().plus(DAY)));
  }

  private void loseTheAnswer() {
    app.slack.fails("chat.postMessage", Failure.withoutKeys("ts"), 1);
    app.share(Wired.ACME);
  }

  private Post intended() {
    return new Post(
        KEY,
        Wired.ACME,
        Optional.empty(),
        Wired.RILEY,
        "target-price",
        local.clock().instant(),
        Optional.empty());
  }

  private void chatter(int messages) {
    for (int number = 0; number < messages; number++) {
      app.web.postMessage(Wired.ACME, new Message("hm", List.of()), Optional.empty());
    }
  }
}
