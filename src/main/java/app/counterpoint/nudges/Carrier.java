package app.counterpoint.nudges;

import app.counterpoint.nudges.Herald.Outcome;
import app.counterpoint.nudges.Herald.Report;
import app.counterpoint.nudges.Herald.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes one delivery, or finds out whether it was made. Every step can be taken again after a
 * crash: what is in the log says how far it is.
 */
final class Carrier {
  private final NudgeBook book;
  private final DeliveryLog log;
  private final Herald herald;
  private final Owners owners;
  private final Pace pace;
  private final Waiting waiting;
  private final Clock clock;

  Carrier(
      NudgeBook book,
      DeliveryLog log,
      Herald herald,
      Owners owners,
      Pace pace,
      Waiting waiting,
      Clock clock) {
    this.book = book;
    this.log = log;
    this.herald = herald;
    this.owners = owners;
    this.pace = pace;
    this.waiting = waiting;
    this.clock = clock;
  }

  /** Takes the delivery as far as it goes; says when to go on. */
  Optional<Instant> deliver(String key) {
    Optional<Delivery> open = log.find(key).filter(delivery -> !delivery.state().isSettled());
    Optional<Nudge> nudge = open.flatMap(delivery -> book.find(delivery.nudge()));
    if (open.isEmpty() || nudge.isEmpty()) {
      return Optional.empty();
    }
    return open.get().state() == Delivery.State.CLAIMED
        ? settle(open.get(), nudge.get())
        : make(open.get(), nudge.get());
  }

  private Optional<Instant> settle(Delivery delivery, Nudge nudge) {
    Instant claimedAt = delivery.claimedAt().orElseThrow();
    Instant settled = claimedAt.plus(pace.settled());
    if (clock.instant().isBefore(settled)) {
      return Optional.of(settled);
    }
    Trace trace = herald.trace(delivery);
    if (trace instanceof Trace.Found found) {
      return posted(delivery, nudge, found.ts());
    }
    if (trace instanceof Trace.Absent) {
      log.release(delivery.key(), claimedAt);
      return make(delivery, nudge);
    }
    return waiting.isOver(claimedAt)
        ? end(delivery, nudge, "lost", new Report.Lost(nudge, delivery.channel()))
        : Optional.of(waiting.again(claimedAt));
  }

  private Optional<Instant> make(Delivery delivery, Nudge nudge) {
    if (nudge.state() == Nudge.State.PAUSED || nudge.state() == Nudge.State.DELETED) {
      return ended(delivery, nudge, nudge.state().name());
    }
    if (clock.instant().isBefore(delivery.due())) {
      return Optional.of(delivery.due());
    }
    Optional<Boolean> here = herald.isHere(nudge.owner());
    if (here.isEmpty()) {
      return Optional.of(waiting.again(delivery.due()));
    }
    if (!here.get()) {
      owners.left(nudge);
      return ended(delivery, nudge, "owner_left");
    }
    if (waiting.isOver(delivery.due())) {
      return end(delivery, nudge, "missed", new Report.Missed(nudge, delivery.channel()));
    }
    Optional<Instant> silent = waiting.silentUntil();
    return silent.isPresent() ? silent : post(delivery, nudge);
  }

  private Optional<Instant> post(Delivery delivery, Nudge nudge) {
    Claim claim = new Claim(log, pace, clock);
    Outcome outcome = herald.post(nudge, delivery, claim);
    if (outcome instanceof Outcome.Posted posted) {
      return posted(delivery, nudge, posted.ts());
    }
    if (outcome instanceof Outcome.HeldBack held) {
      String why = held.audience().why().map(Enum::name).orElse("external");
      return end(
          delivery, nudge, why, new Report.HeldBack(nudge, delivery.channel(), held.audience()));
    }
    if (outcome instanceof Outcome.Impossible impossible) {
      claim.giveBack();
      String problem = impossible.problem();
      return end(
          delivery, nudge, problem, new Report.Impossible(nudge, delivery.channel(), problem));
    }
    if (outcome instanceof Outcome.NotYet notYet) {
      claim.giveBack();
      return Optional.of(afterPause(delivery, notYet.pause()));
    }
    // Uncertain, or somebody else's: it is told once it is settled.
    return Optional.of(claim.at().orElseGet(clock::instant).plus(pace.settled()));
  }

  private Instant afterPause(Delivery delivery, Duration pause) {
    waiting.keepSilent(pause);
    Instant again = waiting.again(delivery.due());
    Instant asked = clock.instant().plus(pause);
    return again.isBefore(asked) ? asked : again;
  }

  private Optional<Instant> posted(Delivery delivery, Nudge nudge, String ts) {
    log.posted(delivery.key(), ts);
    return done(nudge);
  }

  /** Tells the manager first: a crash in between tells twice and never not at all. */
  private Optional<Instant> end(Delivery delivery, Nudge nudge, String problem, Report report) {
    boolean told = owners.told(nudge, report);
    return told || !waiting.isNews(delivery.due())
        ? ended(delivery, nudge, problem)
        : Optional.of(waiting.again(delivery.due()));
  }

  private Optional<Instant> ended(Delivery delivery, Nudge nudge, String problem) {
    log.ended(delivery.key(), problem.toLowerCase(Locale.ROOT));
    return done(nudge);
  }

  private Optional<Instant> done(Nudge nudge) {
    finish(nudge);
    return Optional.empty();
  }

  /** A nudge without a further time is over once its last delivery is settled. */
  void finish(Nudge nudge) {
    if (isOver(nudge) && log.tally(nudge.id()).open() == 0) {
      book.change(nudge.id(), old -> isOver(old) ? old.in(Nudge.State.FINISHED) : old);
    }
  }

  private static boolean isOver(Nudge nudge) {
    return nudge.state() == Nudge.State.SCHEDULED && nudge.next().isEmpty();
  }
}
