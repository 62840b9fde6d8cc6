package app.counterpoint;

import app.counterpoint.localslack.Channel;
import app.counterpoint.localslack.ChatMessage;
import app.counterpoint.localslack.Failure;
import app.counterpoint.localslack.LocalSlack;
import app.counterpoint.localslack.Seed;
import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.nudges.Target;
import app.counterpoint.playbook.Tone;
import app.counterpoint.slack.manifest.Manifest;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.JdbiDeliveryLog;
import app.counterpoint.storage.JdbiNudgeBook;
import app.counterpoint.storage.SchedulerAgenda;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 200 deliveries in a Slack of 40 channels, of which four are read by customers too. */
final class Workload implements AutoCloseable {
  static final int NUDGES = 5;
  static final int CHANNELS = 40;
  static final int EXTERNAL = 4;

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration ON_ITS_WAY = Duration.ofMillis(50);
  private static final String MANAGER = "U0MORGAN";

  private final Clock clock = Clock.systemUTC();
  private final LocalSlack slack;
  private final Database database;

  /** In a Slack of its own, on this database. */
  Workload(String url) throws Exception {
    slack = LocalSlack.start(seed(), clock, 0);
    slack.fails("chat.postMessage", Failure.slow(ON_ITS_WAY));
    database = Database.open(url);
  }

  private static Seed seed() {
    Seed demo = Seed.demo().granting(Manifest.bundled().scopes());
    Channel inside =
        demo.channels().stream()
            .filter(one -> one.id().equals(AppExtension.ACME))
            .findFirst()
            .orElseThrow();
    Channel outside =
        demo.channels().stream()
            .filter(one -> one.id().equals(AppExtension.GLOBEX))
            .findFirst()
            .orElseThrow();
    Seed seed = demo;
    for (int i = 0; i < CHANNELS; i++) {
      Channel like = i < EXTERNAL ? outside : inside;
      seed =
          seed.with(
              new Channel(
                  id(i).value(), "deal-" + i, like.kind(), like.members(), false, like.sharing()));
    }
    return seed;
  }

  private static ChannelId id(int i) {
    return new ChannelId("C0DEAL" + i);
  }

  LocalSlack slack() {
    return slack;
  }

  /** Schedules all of it for now, as a copy of the app would. */
  void schedule() {
    JdbiNudgeBook book = new JdbiNudgeBook(database);
    Instant now = clock.instant();
    List<ChannelId> channels = IntStream.range(0, CHANNELS).mapToObj(Workload::id).toList();
    try (SchedulerAgenda agenda = new SchedulerAgenda(database, clock)) {
      for (int i = 0; i < NUDGES; i++) {
        Nudge nudge =
            new Nudge(
                UUID.randomUUID().toString(),
                new PersonId(MANAGER),
                "target-price",
                Half.QUESTIONS,
                Tone.SOFT,
                "",
                Target.chosen(channels),
                Schedule.once(now, ZoneOffset.UTC),
                Optional.empty(),
                Nudge.State.SCHEDULED,
                now.minusSeconds(1));
        book.add(nudge, now);
        agenda.nudge(nudge.id(), now);
      }
    }
  }

  /** Waits until so many posts were made. */
  void awaitPosts(int count) {
    await(() -> posts().count() >= count);
  }

  /** Waits until every delivery is settled. */
  void awaitEnd() {
    JdbiNudgeBook book = new JdbiNudgeBook(database);
    await(() -> book.in(Nudge.State.FINISHED, NUDGES).size() == NUDGES);
  }

  private void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    long seen = slack.changes();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + PATIENCE + ", open: " + open());
      }
      try {
        seen = slack.awaitsChange(seen, Duration.ofMillis(100));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      }
    }
  }

  private List<Delivery> open() {
    return new JdbiDeliveryLog(database).open();
  }

  /** What the app posted in these channels. */
  Stream<ChatMessage> posts() {
    return IntStream.range(0, CHANNELS).boxed().flatMap(i -> posts(i).stream());
  }

  /** What the app posted in one of these channels; the external ones come first. */
  List<ChatMessage> posts(int channel) {
    return slack.posts(id(channel).value()).stream()
        .filter(post -> post.user().equals(slack.app().botUser()))
        .toList();
  }

  @Override
  public void close() {
    database.close();
    slack.close();
  }
}
