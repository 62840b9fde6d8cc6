package app.counterpoint.slack.posting;

import static com.slack.api.model.block.Blocks.divider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.localslack.Recorded;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.sharing.Post;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.web.OddSlack;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {
  private static final Message CARD = new Message("a card", List.of());
  private static final Optional<String> TOP = Optional.empty();
  private static final String NOWHERE = "not an address";
  private static final Outcome NOT_OURS = new Outcome.Failed("not_ours");

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private Wired app;

  @BeforeEach
  void wire() {
    app = new Wired(local);
  }

  @Test
  void shares_in_a_channel_of_our_own_and_remembers_it() {
    Instant end = local.clock().instant().plusSeconds(60);

    Outcome outcome = app.share(Wired.ACME, Optional.of(end));

    String ts = app.up(Wired.ACME).get(0).ts();
    Post post = app.log.all().get(0);
    assertThat(outcome).isEqualTo(new Outcome.Posted(ts));
    assertThat(post)
        .isEqualTo(
            new Post(
                post.key(),
                Wired.ACME,
                Optional.of(ts),
                Wired.RILEY,
                "target-price",
                local.clock().instant(),
                Optional.of(end)));
    assertThat(app.up(Wired.ACME).get(0).blocks().at("/0/block_id").asText()).isEqualTo(post.key());
  }

  @Test
  void refuses_an_external_channel_and_counts_it() {
    Outcome outcome = app.share(Wired.GLOBEX);

    assertThat(((Outcome.Refused) outcome).audience().why()).contains(Why.SHARED);
    assertThat(app.up(Wired.GLOBEX)).isEmpty();
    assertThat(app.log.all()).isEmpty();
    assertThat(app.meters.scrape()).contains("counterpoint_refusals_total{why=\"shared\"} 1");
  }

  @Test
  void asks_at_the_moment_of_posting() {
    app.share(Wired.ACME);
    app.slack.admin().invites("T0GLOBEX", Wired.ACME.value());

    assertThat(app.share(Wired.ACME).isPosted()).isFalse();
    assertThat(app.up(Wired.ACME)).hasSize(1);
  }

  @Test
  void refuses_while_slack_does_not_say_who_reads() {
    app.slack.fails("conversations.members", Failure.serverError());

    assertThat(app.share(Wired.ACME)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void shares_nothing_for_a_customer() {
    Outcome outcome =
        app.posts.share(Wired.ACME, Wired.CASEY, "target-price", Wired::shared, Optional.empty());

    assertThat(outcome).isEqualTo(NOT_OURS);
    assertThat(app.up(Wired.ACME)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not_in_channel", "is_archived", "channel_not_found"})
  void forgets_a_post_that_slack_refused(String error) {
    app.slack.fails("chat.postMessage", Failure.refused(error));

    assertThat(app.share(Wired.ACME)).isEqualTo(new Outcome.Failed(error));
    assertThat(app.log.steps()).containsExactly("intend", "gone");
  }

  @Test
  void remembers_a_post_of_which_it_does_not_know() {
    app.slack.fails("chat.postMessage", Failure.serverError());

    assertThat(app.share(Wired.ACME)).isEqualTo(new Outcome.Failed("http_500"));
    assertThat(app.log.steps()).containsExactly("intend");
  }

  @Test
  void remembers_a_post_whose_id_slack_did_not_say() {
    app.slack.fails("chat.postMessage", Failure.withoutKeys("ts"));

    assertThat(app.share(Wired.ACME)).isEqualTo(new Outcome.Failed("unreadable"));
    assertThat(app.log.steps()).containsExactly("intend");
  }

  @Test
  void posts_nothing_that_could_not_be_found_again() {
    assertThatIllegalArgumentException().isThrownBy(() -> share(Wired.shared("another key")));
    assertThatIllegalArgumentException().isThrownBy(() -> share(CARD));
    assertThat(app.up(Wired.ACME)).isEmpty();
    assertThat(app.log.all()).isEmpty();
  }

  private void share(Message message) {
    app.posts.share(Wired.ACME, Wired.RILEY, "target-price", key -> message, Optional.empty());
  }

  @Test
  void whispers_to_one_of_ours_even_where_customers_read() {
    assertThat(app.posts.whisper(Wired.GLOBEX, Wired.RILEY, CARD, TOP).isPosted()).isTrue();

    assertThat(app.up(Wired.GLOBEX)).isEmpty();
    assertThat(calls("chat.postEphemeral").get(0).argument("user")).isEqualTo("U0RILEY");
  }

  @Test
  void whispers_nothing_to_a_customer() {
    assertThat(app.posts.whisper(Wired.GLOBEX, Wired.CASEY, CARD, TOP)).isEqualTo(NOT_OURS);
    assertThat(calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void says_when_the_person_is_not_in_the_channel() {
    app.slack.admin().removes("U0RILEY", Wired.ACME.value());

    assertThat(app.posts.whisper(Wired.ACME, Wired.RILEY, CARD, TOP))
        .isEqualTo(new Outcome.Failed("user_not_in_channel"));
  }

  @Test
  void tells_one_of_ours_directly() {
    assertThat(app.posts.tell(Wired.RILEY, CARD).isPosted()).isTrue();
    assertThat(app.told("D0RILEY")).containsExactly("a card");
  }

  @Test
  void answers_in_the_thread() {
    app.posts.tell(Wired.RILEY, CARD);
    String thread = app.up(new ChannelId("D0RILEY")).get(0).ts();

    app.posts.tell(Wired.RILEY, CARD, Optional.of(thread));

    assertThat(calls("chat.postMessage").get(1).argument("thread_ts")).isEqualTo(thread);
  }

  @Test
  void tells_a_customer_nothing() {
    assertThat(app.posts.tell(Wired.CASEY, CARD)).isEqualTo(NOT_OURS);
    assertThat(app.told("D0CASEY")).isEmpty();
  }

  @Test
  void says_when_no_direct_message_can_be_opened() {
    app.slack.fails("conversations.open", Failure.refused("user_disabled"), 1);
    assertThat(app.posts.tell(Wired.RILEY, CARD)).isEqualTo(new Outcome.Failed("user_disabled"));

    app.slack.fails("conversations.open", Failure.withoutKeys("id"), 1);
    assertThat(app.posts.tell(Wired.RILEY, CARD)).isEqualTo(new Outcome.Failed("unreadable"));
  }

  @Test
  void replies_to_nobody_but_ours() {
    assertThat(app.posts.reply(Wired.CASEY, NOWHERE, CARD, false)).isEqualTo(NOT_OURS);
    assertThat(app.posts.reply(Wired.RILEY, NOWHERE, CARD, false))
        .isEqualTo(new Outcome.Failed("no_address"));
  }

  @Test
  void replies_to_one_of_ours_through_the_address_of_the_click() {
    try (OddSlack address = new OddSlack(200, "ok", Map.of())) {
      assertThat(app.posts.reply(Wired.RILEY, address.url(), CARD, true))
          .isEqualTo(new Outcome.Posted(""));
      assertThat(address.asked().get(0)).contains("a card", "\"replace_original\":true");
    }
  }

  @Test
  void dismisses_what_was_clicked() {
    try (OddSlack address = new OddSlack(200, "ok", Map.of())) {
      assertThat(app.posts.dismiss(address.url()).isPosted()).isTrue();
      assertThat(address.asked().get(0)).contains("delete_original");
    }
  }

  @Test
  void declines_a_customer_in_a_channel_so_that_only_they_see_it() {
    Outcome outcome = app.posts.decline(Wired.GLOBEX, Wired.CASEY, notice(), TOP);

    assertThat(outcome.isPosted()).isTrue();
    assertThat(app.up(Wired.GLOBEX)).isEmpty();
    assertThat(calls("chat.postEphemeral").get(0).argument("user")).isEqualTo("U0CASEY");
  }

  @Test
  void declines_a_customer_in_their_direct_message() {
    app.posts.decline(new ChannelId("D0CASEY"), Wired.CASEY, notice(), TOP);

    assertThat(app.told("D0CASEY")).containsExactly(notice().message().text());
  }

  @Test
  void declines_a_customer_who_clicked() {
    assertThat(app.posts.decline(NOWHERE, notice())).isEqualTo(new Outcome.Failed("no_address"));
  }

  @Test
  void a_notice_has_nothing_filled_in() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Notice(notice().wording(), Phrase.ASK_BACK_CHOICE));
  }

  @Test
  void a_stranger_of_whom_slack_knows_nothing_is_told_nothing() {
    assertThat(app.posts.tell(new PersonId("U0NOBODY"), CARD)).isEqualTo(NOT_OURS);
  }

  private Notice notice() {
    return new Notice(
        new Wording(
            Stream.of(Phrase.values()).collect(Collectors.toMap(phrase -> phrase, Phrase::key))),
        Phrase.NOTHING_TO_COACH);
  }

  private List<Recorded> calls(String method) {
    return app.slack.calls().named(method);
  }

  private Growing begun() {
    String question = local.slack().as("U0RILEY").messages("price?").message().ts();
    return app.posts.begin(Wired.RILEY, question, "Ask ").orElseThrow();
  }

  @Test
  void writes_piece_by_piece_to_one_of_ours() {
    Growing message = begun();
    assertThat(app.posts.more(message, "what ").isPosted()).isTrue();
    assertThat(app.posts.end(message, "it is.", List.of(divider())).isPosted()).isTrue();

    assertThat(app.told(local.slack().as("U0RILEY").direct())).containsExactly("Ask what it is.");
  }

  @Test
  void ends_what_is_whole_without_a_last_piece() {
    Growing message = begun();
    app.posts.end(message, "", List.of(divider()));

    assertThat(app.told(local.slack().as("U0RILEY").direct())).containsExactly("Ask ");
  }

  @Test
  void writes_no_piece_to_a_customer() {
    String question = local.slack().as("U0CASEY").messages("price?").message().ts();

    assertThat(app.posts.begin(new PersonId("U0CASEY"), question, "Ask ")).isEmpty();
    assertThat(local.slack().calls().named("chat.startStream")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conversations.open", "chat.startStream"})
  void does_not_begin_where_slack_fails(String method) {
    String question = local.slack().as("U0RILEY").messages("price?").message().ts();
    local.slack().fails(method, Failure.serverError());

    assertThat(app.posts.begin(Wired.RILEY, question, "Ask ")).isEmpty();
  }
}
