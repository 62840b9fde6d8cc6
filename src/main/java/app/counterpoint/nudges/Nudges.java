package app.counterpoint.nudges;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What managers do with nudges. The book is written first: what a crash cuts off, is caught up. */
public final class Nudges {
  private final NudgeBook book;
  private final Nudger nudger;
  private final Agenda agenda;
  private final Clock clock;

  /** Nudges that are kept in the book and sent by the nudger. */
  public Nudges(NudgeBook book, Nudger nudger, Agenda agenda, Clock clock) {
    this.book = book;
    this.nudger = nudger;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Keeps a new nudge and has it sent when its time comes. */
  public void schedule(Nudge nudge) {
    book.add(nudge, clock.instant());
    onAgenda(nudge);
  }

  /**
   * Puts another nudge in the place of one, with the same id; times gone by stay as they are.
   *
   * @return the nudge as it is now; empty where it is deleted
   */
  public Optional<Nudge> edit(Nudge edited) {
    return changed(
        edited.id(),
        old ->
            edited.dealtWith().isBefore(old.dealtWith())
                ? edited.dealtWithUntil(old.dealtWith())
                : edited);
  }

  /** Sends it no more until it is resumed. */
  public Optional<Nudge> pause(String id) {
    return changed(
        id, old -> old.state() == Nudge.State.SCHEDULED ? old.in(Nudge.State.PAUSED) : old);
  }

  /** Sends it again, from the next time on; times that the pause went over are not caught up. */
  public Optional<Nudge> resume(String id) {
    Instant now = clock.instant();
    return changed(
        id,
        old ->
            old.state() == Nudge.State.PAUSED
                ? old.in(Nudge.State.SCHEDULED).dealtWithUntil(now)
                : old);
  }

  /**
   * Sends it now, whatever its schedule says, which stays as it is. One that is paused or finished,
   * and one of which Slack does not say now where it goes, is sent as another nudge, once.
   */
  public Optional<Nudge> sendNow(String id) {
    Optional<Nudge> nudge = book.find(id).filter(one -> one.state() != Nudge.State.DELETED);
    nudge.ifPresent(this::send);
    return nudge;
  }

  private void send(Nudge nudge) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (nudge.state() != Nudge.State.SCHEDULED || !nudger.run(nudge, now)) {
      schedule(nudge.once(UUID.randomUUID().toString(), now));
    }
  }

  /** Sends it no more. What was posted stays up until its time comes. */
  public Optional<Nudge> delete(String id) {
    return changed(id, old -> old.in(Nudge.State.DELETED));
  }

  private Optional<Nudge> changed(String id, UnaryOperator<Nudge> change) {
    Optional<Nudge> changed = book.change(id, change);
    changed.ifPresent(this::onAgenda);
    return changed;
  }

  private void onAgenda(Nudge nudge) {
    nudge
        .next()
        .ifPresentOrElse(at -> agenda.nudge(nudge.id(), at), () -> agenda.strike(nudge.id()));
  }
}
