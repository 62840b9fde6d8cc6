package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Seed;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.ShareModal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was shared comes down the moment that somebody from outside could read it. */
class RecallInSlackTest {
  private static final Person GUEST =
      Person.of("U0GUEST", "gus", "Gus", "T0NORTHWIND").with(Person.Flag.GUEST);
  private static final Person STRANGER = Person.of("U0OTTO", "otto", "Otto", "T0ELSEWHERE");

  @RegisterExtension
  final AppExtension app = AppExtension.in(Seed.demo().with(GUEST).with(STRANGER));

  @BeforeEach
  void shares_a_play() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    app.riley().clicks(app.riley().seesLast(ACME), CardView.SHARE);
    var modal =
        app.eventually(
            () ->
                app.riley()
                    .modal()
                    .filter(view -> view.blocks().toString().contains("all from our company")));
    app.riley().submits(modal, Map.of(ShareModal.TEXT, "Ask where the figure comes from."));
    app.until(() -> postsOfTheApp(ACME).size() == 1);
  }

  private List<ChatMessage> postsOfTheApp(String channel) {
    String bot = app.slack().app().botUser();
    return app.slack().posts(channel).stream().filter(post -> post.user().equals(bot)).toList();
  }

  private void isTakenDownBecause(String reason) {
    app.until(() -> postsOfTheApp(ACME).isEmpty());
    app.until(
        () ->
            app.riley().sees(app.riley().direct()).stream()
                .anyMatch(message -> message.text().contains(reason)));
  }

  @Test
  void takes_it_down_when_the_channel_is_shared() {
    app.slack().admin().shares(ACME, "T0ELSEWHERE");

    isTakenDownBecause("the channel is now shared with another company");
  }

  @Test
  void finds_an_invitation_that_nothing_announced() {
    app.slack().admin().invites("T0ELSEWHERE", ACME);
    app.sweep();

    isTakenDownBecause("the channel is about to be shared with another company");
  }

  @Test
  void takes_it_down_when_a_guest_joins() {
    app.slack().admin().adds(GUEST.id(), ACME);

    isTakenDownBecause("a guest is in the channel");
  }

  @Test
  void takes_it_down_when_somebody_from_another_company_joins() {
    app.slack().admin().adds(STRANGER.id(), ACME);

    isTakenDownBecause("somebody from another company is in the channel");
  }

  @Test
  void takes_it_down_when_a_colleague_becomes_a_guest() {
    app.slack().admin().makesGuest("U0MORGAN");

    isTakenDownBecause("a guest is in the channel");
  }

  @Test
  void follows_the_channel_to_its_new_id() {
    app.slack().admin().changesId(ACME, "C0ACMENEW");
    app.settle();
    app.slack().admin().shares("C0ACMENEW", "T0ELSEWHERE");

    app.until(() -> postsOfTheApp("C0ACMENEW").isEmpty());
  }

  @Test
  void takes_it_down_after_a_restart_too() {
    app.restart();
    app.slack().admin().invites("T0ELSEWHERE", ACME);
    app.sweep();

    isTakenDownBecause("about to be shared");
  }

  @Test
  void leaves_it_up_while_only_our_own_people_read_it() {
    app.sweep();

    assertThat(postsOfTheApp(ACME)).hasSize(1);
  }

  @Test
  void leaves_it_up_through_a_short_outage() {
    app.slack().fails("conversations.info", Failure.serverError(), 2);
    app.sweep();
    app.sweep();

    assertThat(postsOfTheApp(ACME)).hasSize(1);
  }

  @Test
  void takes_it_down_where_slack_stops_saying_who_reads_it() {
    app.slack().fails("conversations.info", Failure.withoutKeys("is_ext_shared"));
    app.sweep();

    isTakenDownBecause("I can no longer tell who can read the channel");
  }

  @Test
  void tries_again_where_slack_did_not_delete_it() {
    app.slack().fails("chat.delete", Failure.serverError(), 1);
    app.slack().admin().shares(ACME, "T0ELSEWHERE");
    app.settle();
    app.sweep();

    assertThat(postsOfTheApp(ACME)).isEmpty();
  }
}
