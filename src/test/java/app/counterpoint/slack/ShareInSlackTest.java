package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.FLOOR;
import static app.counterpoint.AppExtension.GLOBEX;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Delivered;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.ShownView;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.ShareModal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A rep shares a play, or is kept from it. */
class ShareInSlackTest {
  private static final String MINE = "Ask Priya where the 20% comes from.";

  @RegisterExtension final AppExtension app = AppExtension.demo();

  /** The modal, once it says who can read the channel. */
  private ShownView modalFrom(String channel, String preview) {
    app.riley().types(channel, "/procurement-tips they want 20% off by friday");
    app.riley().clicks(app.riley().seesLast(channel), CardView.SHARE);
    return modalSaying(preview);
  }

  private ShownView modalSaying(String preview) {
    return app.eventually(
        () -> app.riley().modal().filter(view -> view.blocks().toString().contains(preview)));
  }

  private List<ChatMessage> postsOfTheApp(String channel) {
    String bot = app.slack().app().botUser();
    return app.slack().posts(channel).stream().filter(post -> post.user().equals(bot)).toList();
  }

  private ChatMessage posted(String channel) {
    return app.eventually(() -> postsOfTheApp(channel).stream().findFirst());
  }

  @Test
  void shows_the_text_without_what_is_for_the_rep_alone() {
    String proposal =
        modalFrom(ACME, "all from our company").blocks().findValue("initial_value").asText();

    assertThat(proposal)
        .contains("Ask procurement", "Push back")
        .doesNotContain("Sales Truth warns");
  }

  @Test
  void says_where_it_goes_and_how_many_read_it() {
    assertThat(modalFrom(ACME, "all from our company").blocks().toString())
        .contains("People who can read #deal-acme: 2");
  }

  @Test
  void posts_the_edited_text_under_the_reps_name() {
    app.riley().submits(modalFrom(ACME, "all from our company"), Map.of(ShareModal.TEXT, MINE));

    ChatMessage post = posted(ACME);
    assertThat(post.blocks().toString()).contains(MINE, "Shared by <@U0RILEY>", "Source: ");
    assertThat(app.morgan().sees(ACME)).contains(post);
  }

  @Test
  void posts_nothing_before_somebody_pressed_share() {
    app.riley().closes(modalFrom(ACME, "all from our company"));
    app.settle();

    assertThat(postsOfTheApp(ACME)).isEmpty();
  }

  @Test
  void posts_in_the_channel_that_was_chosen() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.riley().fills(modal, ShareModal.CHANNEL, FLOOR);
    ShownView seen = modalSaying("#sales-floor");
    app.riley().submits(seen, Map.of(ShareModal.TEXT, MINE));

    assertThat(posted(FLOOR).blocks().toString()).contains(MINE);
    assertThat(postsOfTheApp(ACME)).isEmpty();
  }

  @Test
  void says_before_anything_is_typed_that_the_customer_reads_along() {
    modalFrom(GLOBEX, "is shared with another company, so nothing can be posted there");
  }

  @Test
  void refuses_a_channel_that_the_customer_reads() {
    ShownView modal = modalFrom(GLOBEX, "is shared with another company");
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    assertThat(answer.errors().get(ShareModal.CHANNEL_BLOCK))
        .contains("shared with another company");
    app.settle();
    assertThat(postsOfTheApp(GLOBEX)).isEmpty();
  }

  @Test
  void refuses_a_channel_that_became_shared_while_the_modal_was_open() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().admin().invites("T0OTHER", ACME);
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    assertThat(answer.errors().get(ShareModal.CHANNEL_BLOCK)).contains("about to be shared");
  }

  @Test
  void refuses_where_slack_does_not_say_who_reads_the_channel() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().fails("conversations.info", Failure.serverError());
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    assertThat(answer.errors().get(ShareModal.CHANNEL_BLOCK)).contains("Slack didn't answer");
  }

  @Test
  void refuses_where_the_answer_lacks_what_decides() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().fails("conversations.info", Failure.withoutKeys("is_ext_shared"));
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    assertThat(answer.errors().get(ShareModal.CHANNEL_BLOCK))
        .contains("didn't say who can read it");
  }

  @Test
  void refuses_a_channel_that_the_app_is_not_in() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().admin().removes(app.slack().app().botUser(), ACME);
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    assertThat(answer.errors()).containsKey(ShareModal.CHANNEL_BLOCK);
  }

  @Test
  void asks_for_a_text() {
    ShownView modal = modalFrom(ACME, "all from our company");
    Delivered answer = app.riley().submits(modal, Map.of(ShareModal.TEXT, " "));

    assertThat(answer.errors()).containsKey(ShareModal.TEXT_BLOCK);
  }

  @Test
  void posts_once_however_often_share_is_pressed() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));
    posted(ACME);
    app.settle();

    assertThat(postsOfTheApp(ACME)).hasSize(1);
  }

  @Test
  void wakes_nobody_with_what_was_typed() {
    app.riley()
        .submits(
            modalFrom(ACME, "all from our company"),
            Map.of(ShareModal.TEXT, "<!channel> see <@U0MORGAN> & <http://evil.example|this>"));

    ChatMessage post = posted(ACME);
    assertThat(post.blocks().get(0).at("/text/type").asText()).isEqualTo("plain_text");
    assertThat(post.text()).doesNotContain("<!channel>", "<@U0MORGAN>", "<http");
  }

  @Test
  void tells_the_rep_where_slack_does_not_take_the_post() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().fails("chat.postMessage", Failure.refused("restricted_action"), 1);
    app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    app.until(
        () ->
            app.riley().sees(app.riley().direct()).stream()
                .anyMatch(message -> message.text().contains("nothing was shared")));
  }

  @Test
  void waits_as_slack_asks_and_posts_then() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.slack().fails("chat.postMessage", Failure.rateLimited(1), 1);
    app.riley().submits(modal, Map.of(ShareModal.TEXT, MINE));

    posted(ACME);
  }

  @Test
  void says_that_the_modal_opened_too_late() {
    app.riley().types(ACME, "/procurement-tips they want 20% off by friday");
    app.slack().fails("views.open", Failure.refused("expired_trigger_id"), 1);
    app.riley().clicks(app.riley().seesLast(ACME), CardView.SHARE);

    app.whispered(app.riley(), ACME, "That took too long to open.");
  }

  @Test
  void takes_the_post_down_when_its_time_is_up() {
    app.riley().submits(modalFrom(ACME, "all from our company"), Map.of(ShareModal.TEXT, MINE));
    posted(ACME);
    app.clock().turn(Duration.ofDays(14).minusMinutes(1));
    app.sweep();
    assertThat(postsOfTheApp(ACME)).hasSize(1);
    app.clock().turn(Duration.ofMinutes(1));
    app.sweep();

    assertThat(postsOfTheApp(ACME)).isEmpty();
  }

  @Test
  void leaves_a_post_up_that_is_to_stay() {
    ShownView modal = modalFrom(ACME, "all from our company");
    app.riley()
        .submits(modal, Map.of(ShareModal.TEXT, MINE, ShareModal.TAKE_DOWN, lastOption(modal)));
    posted(ACME);
    app.clock().turn(Duration.ofDays(400));
    app.sweep();

    assertThat(postsOfTheApp(ACME)).hasSize(1);
  }

  private static String lastOption(ShownView modal) {
    var options = modal.blocks().findValue("options");
    return options.get(options.size() - 1).path("value").asText();
  }

  @Test
  void counts_the_share_for_managers() {
    app.riley().submits(modalFrom(ACME, "all from our company"), Map.of(ShareModal.TEXT, MINE));
    posted(ACME);

    app.home(app.morgan(), "shared 1");
  }
}
