package app.counterpoint.slack.posting;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.WatchedChannels;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlackExtension;
import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Herald.Outcome;
import app.counterpoint.nudges.Herald.Report;
import app.counterpoint.nudges.Herald.Trace;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import app.counterpoint.sharing.Post;
import app.counterpoint.slack.gate.OwnChannels;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.tips.Moments;
import app.counterpoint.workspace.Audience.Why;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NudgePostsTest {
  private static final PersonId MORGAN = new PersonId("U0MORGAN");
  private static Playbook playbook;

  @RegisterExtension final LocalSlackExtension local = LocalSlackExtension.demo();

  private final List<Post> claimed = new ArrayList<>();
  private final FakeMoments moments = new FakeMoments();
  private Wired app;
  private NudgePosts nudges;

  @BeforeAll
  static void load() throws Exception {
    playbook = BundledPlaybook.load();
  }

  @BeforeEach
  void wire() {
    app = new Wired(local);
    DealChannels deals =
        new DealChannels(List.of(new ChannelGlob("deal-*")), new NothingSet(), app.gate);
    nudges =
        new NudgePosts(
            app.posts,
            app.web,
            app.gate,
            new Roles(app.gate, app.web, Set.of(), Runnable::run, local.clock()),
            new NudgeChannels(
                new OwnChannels(app.web), deals, moments, () -> playbook, local.clock()),
            () -> playbook,
            local.clock());
  }

  private static Situation situation() {
    return playbook.situations().stream()
        .filter(one -> one.snippets().stream().anyMatch(NudgePostsTest::hasBoth))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasBoth(Snippet snippet) {
    return snippet.say().isPresent() && !snippet.ask().isEmpty();
  }

  private Nudge nudge(String snippet, Target target) {
    return new Nudge(
        "nudge",
        MORGAN,
        snippet,
        Half.SCRIPT,
        Tone.SOFT,
        "",
        target,
        Schedule.once(local.clock().instant(), ZoneOffset.UTC),
        Optional.of(Duration.ofDays(14)),
        Nudge.State.SCHEDULED,
        Instant.EPOCH);
  }

  private Nudge nudge(Target target) {
    String snippet =
        situation().snippets().stream()
            .filter(NudgePostsTest::hasBoth)
            .findFirst()
            .orElseThrow()
            .id();
    return nudge(snippet, target);
  }

  private Delivery delivery(ChannelId channel) {
    return Delivery.due("nudge", channel, local.clock().instant());
  }

  private Outcome post(ChannelId channel) {
    return nudges.post(nudge(Target.chosen(List.of(channel))), delivery(channel), claimed::add);
  }

  @Test
  void posts_once_it_is_claimed() {
    Outcome outcome = post(Wired.ACME);

    assertThat(outcome).isEqualTo(new Outcome.Posted(app.up(Wired.ACME).get(0).ts()));
    assertThat(claimed.get(0).key()).isEqualTo(delivery(Wired.ACME).key());
    assertThat(claimed.get(0).takeDownAt())
        .contains(local.clock().instant().plus(Duration.ofDays(14)));
    assertThat(app.log.steps()).isEmpty();
  }

  @Test
  void posts_nothing_that_is_not_claimed() {
    Nudge nudge = nudge(Target.chosen(List.of(Wired.ACME)));

    assertThat(nudges.post(nudge, delivery(Wired.ACME), post -> false))
        .isEqualTo(new Outcome.NotClaimed());
    assertThat(app.up(Wired.ACME)).isEmpty();
  }

  @Test
  void claims_nothing_where_others_read() {
    Outcome outcome = post(Wired.GLOBEX);

    assertThat(((Outcome.HeldBack) outcome).audience().why()).contains(Why.SHARED);
    assertThat(claimed).isEmpty();
  }

  @Test
  void holds_back_where_slack_does_not_say_all() {
    app.slack.fails("conversations.info", Failure.withoutKeys("is_ext_shared"));

    assertThat(post(Wired.ACME)).isInstanceOf(Outcome.HeldBack.class);
  }

  @Test
  void cannot_post_where_it_is_no_member() {
    app.slack.admin().removes(app.slack.app().botUser(), Wired.ACME.value());

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Impossible("not_a_member"));
  }

  @Test
  void cannot_post_in_an_archived_channel() {
    app.slack.admin().archives(Wired.ACME.value());

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Impossible("archived"));
  }

  @Test
  void tries_again_where_slack_does_not_answer_who_reads() {
    app.slack.fails("conversations.members", Failure.serverError());

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.NotYet(Duration.ZERO));
  }

  @Test
  void tries_again_where_slack_does_not_answer_who_the_manager_is() {
    app.slack.fails("users.info", Failure.serverError());

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.NotYet(Duration.ZERO));
    assertThat(nudges.isHere(MORGAN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "not_in_channel, not_a_member",
    "is_archived, archived",
    "channel_not_found, channel_not_found",
    "restricted_action, restricted_action"
  })
  void cannot_post_what_slack_refuses(String error, String problem) {
    app.slack.fails("chat.postMessage", Failure.refused(error));

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Impossible(problem));
  }

  @Test
  void waits_as_slack_asks_and_not_in_the_thread() {
    app.slack.fails("chat.postMessage", Failure.rateLimited(70));

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.NotYet(Duration.ofSeconds(70)));
    assertThat(app.slack.calls().named("chat.postMessage")).hasSize(1);
  }

  @Test
  void waits_where_slack_asks_for_it_in_a_word() {
    app.slack.fails("chat.postMessage", Failure.refused("ratelimited"));

    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.NotYet(Duration.ofSeconds(30)));
  }

  @Test
  void does_not_know_of_a_post_that_was_not_answered() {
    app.slack.fails("chat.postMessage", Failure.serverError(), 1);
    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Uncertain());

    app.slack.fails("chat.postMessage", Failure.refused("internal_error"), 1);
    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Uncertain());

    app.slack.fails("chat.postMessage", Failure.withoutKeys("ts"), 1);
    assertThat(post(Wired.ACME)).isEqualTo(new Outcome.Uncertain());
  }

  @Test
  void cannot_post_a_snippet_that_left_the_playbook() {
    Nudge gone = nudge("gone", Target.chosen(List.of(Wired.ACME)));

    assertThat(nudges.post(gone, delivery(Wired.ACME), claimed::add))
        .isEqualTo(new Outcome.Impossible("no_snippet"));
  }

  @Test
  void finds_its_post_by_the_key_whatever_the_clock_said() {
    post(Wired.ACME);
    local.turnClock(Duration.ofHours(14));

    assertThat(nudges.trace(delivery(Wired.ACME))).isEqualTo(new Trace.Absent());
    assertThat(nudges.trace(claimedAt(claimed.get(0), local.clock().instant())))
        .isEqualTo(new Trace.Found(app.up(Wired.ACME).get(0).ts()));
  }

  private static Delivery claimedAt(Post post, Instant at) {
    return new Delivery(
        post.key(),
        "nudge",
        post.channel(),
        at,
        Delivery.State.CLAIMED,
        Optional.of(at),
        Optional.empty());
  }

  @Test
  void cannot_tell_while_slack_does_not_show_the_history() {
    app.slack.fails("conversations.history", Failure.serverError());

    assertThat(nudges.trace(delivery(Wired.ACME))).isEqualTo(new Trace.Unclear());
  }

  @Test
  void tells_a_manager_who_is_here() {
    Report report = new Report.RunsMissed(nudge(Target.chosen(List.of(Wired.ACME))), 2);

    assertThat(nudges.tell(MORGAN, report)).isTrue();
    assertThat(nudges.tell(Wired.CASEY, report)).isFalse();
    assertThat(nudges.isHere(MORGAN)).contains(true);
    assertThat(nudges.isHere(Wired.CASEY)).contains(false);
  }

  @Test
  void knows_another_manager() {
    assertThat(nudges.otherManager(Wired.RILEY)).contains(MORGAN);
    assertThat(nudges.otherManager(MORGAN)).isEmpty();
  }

  @Test
  void goes_where_it_was_told() {
    assertThat(nudges.channels(nudge(Target.chosen(List.of(Wired.GLOBEX)))))
        .contains(List.of(Wired.GLOBEX));
  }

  @Test
  void goes_to_every_channel_that_is_listened_to() {
    Nudge nudge = nudge(Target.found(Target.Scope.WATCHED));

    assertThat(nudges.channels(nudge).orElseThrow())
        .containsExactlyInAnyOrder(Wired.ACME, Wired.GLOBEX);
    app.slack.fails("users.conversations", Failure.serverError());
    assertThat(nudges.channels(nudge)).isEmpty();
  }

  @Test
  void goes_where_it_came_up_lately() {
    Nudge nudge = nudge(Target.found(Target.Scope.WATCHED_WHERE_IT_CAME_UP));
    moments.channel = Optional.of(Wired.ACME);

    assertThat(nudges.channels(nudge)).contains(List.of(Wired.ACME));
    assertThat(moments.asked)
        .isEqualTo(situation().id() + " " + local.clock().instant().minus(Duration.ofDays(30)));
  }

  @Test
  void goes_nowhere_where_its_situation_is_gone() {
    Nudge nudge = nudge("gone", Target.found(Target.Scope.WATCHED_WHERE_IT_CAME_UP));
    moments.channel = Optional.of(Wired.ACME);

    assertThat(nudges.channels(nudge)).contains(List.of());
  }

  /** Says of every situation that it came up in one channel. */
  private static final class FakeMoments implements Moments {
    private Optional<ChannelId> channel = Optional.empty();
    private String asked = "";

    @Override
    public void cameUp(ChannelId where, String situation, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<ChannelId> channels(String situation, Instant since) {
      asked = situation + " " + since;
      return channel.map(Set::of).orElse(Set.of());
    }

    @Override
    public void moved(ChannelId from, ChannelId to) {
      throw new UnsupportedOperationException();
    }
  }

  private static final class NothingSet implements WatchedChannels {
    @Override
    public void set(ChannelId channel, boolean watched, PersonId by, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Boolean> setting(ChannelId channel) {
      return Optional.empty();
    }

    @Override
    public void moved(ChannelId from, ChannelId to) {
      throw new UnsupportedOperationException();
    }
  }
}
