package app.counterpoint.nudges;

import app.counterpoint.SettableClock;
import app.counterpoint.playbook.Tone;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A nudger with all that it needs in memory. Tuesday, nine o'clock in Berlin. */
final class World {
  static final Duration WINDOW = Duration.ofHours(6);
  static final Pace PACE = Pace.usual(WINDOW);
  static final PersonId MORGAN = new PersonId("U0MORGAN");
  static final ChannelId ACME = new ChannelId("C0ACME");
  static final ChannelId INITECH = new ChannelId("C0INITECH");
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  static final LocalDateTime NINE = LocalDateTime.parse("2026-11-24T09:00:00");
  static final Instant START = NINE.atZone(BERLIN).toInstant();

  final SettableClock clock = new SettableClock(START);
  final Crashes crashes = new Crashes();
  final MemoryNudgeBook book = new MemoryNudgeBook(crashes);
  final MemoryDeliveryLog log = new MemoryDeliveryLog(crashes);
  final MemoryAgenda agenda = new MemoryAgenda(clock, crashes);
  final MemoryHerald herald = new MemoryHerald(clock, crashes);
  Nudger nudger = fresh();
  Nudges nudges = new Nudges(book, nudger, agenda, clock);

  private Nudger fresh() {
    return new Nudger(book, log, herald, agenda, PACE, clock);
  }

  /** Starts the app again after a crash. */
  void restart() {
    nudger = fresh();
    nudges = new Nudges(book, nudger, agenda, clock);
    nudger.catchUp();
  }

  /** A nudge to Acme and Initech. */
  static Nudge nudge(Repeat repeat) {
    return nudge(repeat, Target.chosen(List.of(ACME, INITECH)));
  }

  static Nudge nudge(Repeat repeat, Target target) {
    return new Nudge(
        "nudge",
        MORGAN,
        "target-price",
        Half.SCRIPT,
        Tone.SOFT,
        "a note",
        target,
        new Schedule(NINE, BERLIN, repeat),
        Optional.empty(),
        Nudge.State.SCHEDULED,
        START.minusSeconds(1));
  }

  /** Schedules the nudge that goes out now. */
  Nudge once() {
    Nudge nudge = nudge(Repeat.NEVER);
    nudges.schedule(nudge);
    return nudge;
  }

  /** Lets the app work for so long. */
  void works(Duration howLong) {
    agenda.run(nudger, howLong);
  }

  /** Does something; if that ends the app, it is started again. */
  void survives(Runnable work) {
    try {
      work.run();
    } catch (Crashes.Crash e) {
      restart();
    }
  }

  /** The app does not run for so long. */
  void sleeps(Duration howLong) {
    clock.turn(howLong);
  }

  /** The nudge as it is now. */
  Nudge now() {
    return book.find("nudge").orElseThrow();
  }

  /** The channels of the posts that were made. */
  List<ChannelId> posted() {
    return herald.posts.stream().map(Delivery::channel).toList();
  }

  /** The states of the deliveries. */
  List<Delivery.State> states() {
    return log.all().stream().map(Delivery::state).toList();
  }

  /** Why deliveries ended. */
  List<String> problems() {
    return log.all().stream().flatMap(delivery -> delivery.problem().stream()).toList();
  }
}
