package app.counterpoint.slack;

import static app.counterpoint.AppExtension.ACME;
import static app.counterpoint.AppExtension.FLOOR;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.AppExtension;
import app.counterpoint.localslack.Actor;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.Person;
import app.counterpoint.localslack.Recorded;
import app.counterpoint.localslack.Seed;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a scheduled nudge, by the real app and its database. */
class NudgeDeliveryInSlackTest {
  private static final List<String> ALL_OF_SLACK =
      List.of(
          "auth.test",
          "users.info",
          "conversations.info",
          "conversations.members",
          "conversations.open",
          "chat.postMessage");

  @RegisterExtension final AppExtension app = AppExtension.in(withAnotherManager());

  private static Seed withAnotherManager() {
    Person alex = Person.of("U0ALEX", "alex", "Alex Doe", "T0NORTHWIND");
    return Seed.demo().with(alex.with(Person.Flag.ADMIN));
  }

  private void schedule(String channel, Instant at, Repeat repeat) {
    app.schedule(
        new Nudge(
            UUID.randomUUID().toString(),
            new PersonId("U0MORGAN"),
            "set-the-tactics-aside",
            Half.QUESTIONS,
            Tone.SOFT,
            "worth a look",
            Target.chosen(List.of(new ChannelId(channel))),
            new Schedule(LocalDateTime.ofInstant(at, ZoneOffset.UTC), ZoneOffset.UTC, repeat),
            Optional.empty(),
            Nudge.State.SCHEDULED,
            at.minusSeconds(1)));
  }

  private void scheduleNow(String channel) {
    schedule(channel, app.clock().instant(), Repeat.NEVER);
  }

  private List<ChatMessage> up(String channel) {
    return app.slack().posts(channel).stream()
        .filter(post -> post.user().equals(app.slack().app().botUser()))
        .toList();
  }

  /** Each is written down after it was made. */
  private List<Recorded> posts() {
    return app.slack().calls().named("chat.postMessage");
  }

  private void until(String channel, int posts) {
    app.until(() -> up(channel).size() >= posts);
  }

  /** Waits while the clock goes on. */
  private void untilLater(String channel, int posts) {
    app.until(
        () -> {
          app.clock().turn(Duration.ofSeconds(5));
          return up(channel).size() >= posts;
        });
  }

  private String told(Actor manager) {
    String direct = manager.direct();
    until(direct, 1);
    return up(direct).get(0).text();
  }

  @Test
  void goes_out_with_its_note() {
    scheduleNow(ACME);
    until(ACME, 1);

    assertThat(up(ACME).get(0).blocks().toString()).contains("worth a look");
  }

  @Test
  void waits_as_long_as_slack_asks() {
    app.slack().fails("chat.postMessage", Failure.rateLimited(40), 1);
    scheduleNow(ACME);
    app.until(() -> !posts().isEmpty());
    untilLater(ACME, 1);
    app.until(() -> posts().size() == 2);

    List<Recorded> calls = posts();
    assertThat(Duration.between(calls.get(0).at(), calls.get(1).at()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(40));
  }

  @ParameterizedTest
  @CsvSource({
    "channel_not_found, the channel is gone",
    "is_archived, is archived",
    "not_in_channel, Invite me there"
  })
  void ends_with_a_private_word_where_slack_refuses(String error, String said) {
    app.slack().fails("chat.postMessage", Failure.refused(error), 1);
    scheduleNow(ACME);

    assertThat(told(app.morgan())).contains("couldn't post", said);
    assertThat(up(ACME)).isEmpty();
  }

  @Test
  void is_delayed_by_an_hour_without_slack() {
    ALL_OF_SLACK.forEach(method -> app.slack().fails(method, Failure.serverError()));
    scheduleNow(ACME);
    app.until(() -> !app.slack().calls().named("auth.test").isEmpty());
    app.clock().turn(Duration.ofHours(1));
    ALL_OF_SLACK.forEach(app.slack()::recovers);
    untilLater(ACME, 1);

    assertThat(up(app.morgan().direct())).isEmpty();
  }

  @Test
  void is_told_as_missed_after_seven_hours_without_slack() {
    ALL_OF_SLACK.forEach(method -> app.slack().fails(method, Failure.serverError()));
    scheduleNow(ACME);
    app.until(() -> !app.slack().calls().named("auth.test").isEmpty());
    app.clock().turn(Duration.ofHours(7));
    ALL_OF_SLACK.forEach(app.slack()::recovers);
    untilLater(app.morgan().direct(), 1);

    assertThat(told(app.morgan())).contains("couldn't go out when it was due");
    assertThat(up(ACME)).isEmpty();
  }

  @Test
  void goes_out_once_after_three_weekdays_without_the_app() {
    schedule(ACME, app.clock().instant().plus(Duration.ofHours(1)), Repeat.WEEKDAYS);
    app.restartAfter(Duration.ofDays(4).plusHours(2)); // Thursday to Monday
    until(ACME, 1);

    assertThat(told(app.morgan())).contains("Times it was missed: 2.");
    assertThat(up(ACME)).hasSize(1);
  }

  @Test
  void is_not_doubled_by_a_clock_that_is_turned_back() {
    schedule(ACME, app.clock().instant(), Repeat.WEEKDAYS);
    until(ACME, 1);
    app.clock().turn(Duration.ofHours(-5));
    app.sweep();
    app.clock().turn(Duration.ofHours(6));
    app.sweep();
    scheduleNow(FLOOR);
    until(FLOOR, 1);

    assertThat(up(ACME)).hasSize(1);
  }

  @Test
  void is_held_back_where_a_channel_was_shared_after_it_was_scheduled() {
    schedule(ACME, app.clock().instant().plus(Duration.ofHours(1)), Repeat.NEVER);
    app.slack().admin().invites("T0GLOBEX", ACME);
    app.clock().turn(Duration.ofHours(1));

    assertThat(told(app.morgan())).contains("held back", "about to be shared");
    assertThat(up(ACME)).isEmpty();
  }

  @Test
  void is_held_back_where_only_another_copy_heard_that_a_reader_is_a_guest_now() throws Exception {
    scheduleNow(ACME);
    until(ACME, 1);
    try (MockWebServer anotherCopy = new MockWebServer()) {
      anotherCopy.enqueue(new MockResponse());
      app.slack().deliverTo(anotherCopy.url("/slack/events").uri());
      app.slack().admin().makesGuest("U0RILEY");
      assertThat(anotherCopy.takeRequest().getBody().readUtf8()).contains("user_change");
    }
    app.clock().turn(Duration.ofSeconds(30));
    scheduleNow(ACME);

    assertThat(told(app.morgan())).contains("held back");
    assertThat(up(ACME)).hasSize(1);
  }

  @Test
  void is_paused_where_its_manager_left_and_another_is_told() {
    schedule(ACME, app.clock().instant().plus(Duration.ofHours(1)), Repeat.WEEKDAYS);
    app.slack().admin().deactivates("U0MORGAN");
    app.clock().turn(Duration.ofHours(1));

    assertThat(told(app.slack().as("U0ALEX"))).contains("has left, so I paused");
    assertThat(up(ACME)).isEmpty();
  }

  @Test
  void an_answer_that_was_lost_is_looked_up_and_nothing_is_said_twice() {
    app.slack().fails("chat.postMessage", Failure.withoutKeys("ts"), 1);
    scheduleNow(ACME);
    until(ACME, 1);
    app.until(
        () -> {
          app.clock().turn(Duration.ofSeconds(5));
          return !app.slack().calls().named("conversations.history").isEmpty();
        });
    scheduleNow(FLOOR);
    until(FLOOR, 1);

    assertThat(up(ACME)).hasSize(1);
  }
}
