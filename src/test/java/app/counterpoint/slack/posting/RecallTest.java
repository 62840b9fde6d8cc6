package app.counterpoint.slack.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Seed;
import app.counterpoint.localslack.Sharing;
import app.counterpoint.slack.views.Message;
import app.counterpoint.workspace.ChannelId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RecallTest {
  private static final String TEAM = Seed.demo().app().team();
  private static final String OTHER_TEAM = "T0GLOBEX";
  private static final String DIRECT = "D0RILEY";

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private Wired app;

  @BeforeEach
  void share() {
    app = new Wired(local);
    app.share(Wired.ACME);
  }

  @Test
  void takes_back_at_once_what_stands_in_a_channel_that_was_shared() {
    app.slack.admin().shares(Wired.ACME.value(), OTHER_TEAM);

    app.recall.channelShared(Wired.ACME);

    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.log.all()).isEmpty();
    assertThat(app.told(DIRECT)).containsExactly(Wired.TOLD + "SHARED");
  }

  @Test
  void takes_back_what_was_announced_even_while_slack_does_not_answer() {
    app.slack.fails("conversations.info", Failure.serverError());

    app.recall.channelShared(Wired.ACME);

    assertThat(app.up(Wired.ACME)).isEmpty();
  }

  @Test
  void finds_an_invitation_that_nothing_announced() {
    app.slack.admin().invites(OTHER_TEAM, Wired.ACME.value());

    app.recall.sweep();

    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.told(DIRECT)).containsExactly(Wired.TOLD + "SHARE_PENDING");
  }

  @Test
  void takes_back_when_a_guest_joins() {
    Person guest = Person.of("U0GUEST", "g", "G", TEAM).with(Person.Flag.GUEST);
    app.slack.admin().changes(guest);
    app.slack.admin().adds(guest.id(), Wired.ACME.value());

    app.recall.recheck(Wired.ACME);

    assertThat(app.up(Wired.ACME)).isEmpty();
  }

  @Test
  void leaves_a_channel_of_our_own_alone() {
    app.recall.recheck(Wired.ACME);
    app.recall.sweep();

    assertThat(app.up(Wired.ACME)).hasSize(1);
    assertThat(app.told(DIRECT)).isEmpty();
  }

  @Test
  void asks_nothing_about_a_channel_without_posts() {
    app.slack.calls().clear();

    app.recall.recheck(Wired.GLOBEX);

    assertThat(app.slack.calls().all()).isEmpty();
  }

  @Test
  void takes_back_where_a_fact_is_missing() {
    app.slack.admin().sharing(Wired.ACME.value(), Sharing.none(TEAM).without("is_ext_shared"));

    app.recall.sweep();

    assertThat(app.up(Wired.ACME)).isEmpty();
  }

  @Test
  void an_outage_takes_nothing_back_until_it_lasted_too_long() {
    app.slack.fails("conversations.info", Failure.serverError());
    app.recall.sweep();
    app.recall.sweep();
    assertThat(app.up(Wired.ACME)).hasSize(1);

    app.recall.sweep();
    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.told(DIRECT)).containsExactly(Wired.TOLD + "NO_ANSWER");
  }

  @Test
  void an_answer_between_two_outages_counts() {
    sweepUnanswered(2);
    app.recall.sweep();
    sweepUnanswered(2);

    assertThat(app.up(Wired.ACME)).hasSize(1);
  }

  @Test
  void an_outage_does_not_count_for_posts_made_after_it() {
    sweepUnanswered(2);
    app.web.delete(Wired.ACME, app.up(Wired.ACME).get(0).ts());
    app.recall.channelShared(Wired.ACME);
    app.recall.sweep();
    app.share(Wired.ACME);
    sweepUnanswered(1);

    assertThat(app.up(Wired.ACME)).hasSize(1);
  }

  private void sweepUnanswered(int times) {
    app.slack.fails("conversations.info", Failure.serverError(), times);
    for (int sweep = 0; sweep < times; sweep++) {
      app.recall.sweep();
    }
  }

  @Test
  void leaves_an_archived_channel_of_our_own_alone() {
    app.slack.admin().archives(Wired.ACME.value());
    for (int sweep = 0; sweep < 5; sweep++) {
      app.recall.sweep();
    }

    assertThat(app.log.all()).hasSize(1);
    assertThat(app.slack.calls().named("chat.delete")).isEmpty();
  }

  @Test
  void what_cannot_be_deleted_now_is_deleted_the_next_time() {
    app.slack.admin().shares(Wired.ACME.value(), OTHER_TEAM);
    app.slack.fails("chat.delete", Failure.serverError(), 1);
    app.recall.channelShared(Wired.ACME);
    assertThat(app.told(DIRECT)).isEmpty();

    app.recall.sweep();
    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.told(DIRECT)).hasSize(1);
  }

  @Test
  void tells_nobody_of_a_post_that_was_gone_already() {
    app.web.delete(Wired.ACME, app.up(Wired.ACME).get(0).ts());

    app.recall.channelShared(Wired.ACME);

    assertThat(app.log.all()).isEmpty();
    assertThat(app.told(DIRECT)).isEmpty();
  }

  @Test
  void takes_back_a_post_whose_answer_was_lost() {
    app.slack.fails("chat.postMessage", Failure.withoutKeys("ts"), 1);
    app.share(Wired.ACME);

    app.recall.channelShared(Wired.ACME);

    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void keeps_a_post_in_mind_that_is_not_there_yet() {
    app.slack.fails("chat.postMessage", Failure.serverError(), 1);
    app.share(Wired.ACME);

    app.recall.channelShared(Wired.ACME);

    assertThat(app.log.all()).hasSize(1);
  }

  @Test
  void posts_follow_a_channel_that_got_another_id_and_are_looked_at() {
    ChannelId moved = new ChannelId("C0MOVED");
    app.slack.admin().invites(OTHER_TEAM, Wired.ACME.value());
    app.slack.admin().changesId(Wired.ACME.value(), moved.value());

    app.recall.moved(Wired.ACME, moved);

    assertThat(app.up(moved)).isEmpty();
    assertThat(app.log.all()).isEmpty();
  }

  @Test
  void tells_nothing_to_a_sharer_who_is_not_ours_any_more() {
    app.slack.admin().makesGuest(Wired.RILEY.value());
    app.gate.personChanged(Wired.RILEY);

    app.recall.recheck(Wired.ACME);

    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.told(DIRECT)).isEmpty();
  }

  @Test
  void refuses_to_have_no_patience() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Recall(
                    app.gate,
                    app.web,
                    app.log,
                    app.posts,
                    (post, audience) -> new Message("x", List.of()),
                    0));
  }
}
