package app.counterpoint.digest;

import app.counterpoint.coaching.PassedOn;
import app.counterpoint.nudges.Repeat;
import app.counterpoint.nudges.Schedule;
import app.counterpoint.workspace.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Sends the digest on Monday mornings. Late rather than never: what could not be sent is tried
 * again until it is, and the weeks that went by meanwhile make one digest, not several. A crash
 * right after it was sent makes a second one; nobody but the manager sees it.
 */
public final class Digests {
  private static final LocalDateTime A_MONDAY = LocalDateTime.of(2024, 1, 1, 8, 0);
  private static final Duration RETRY = Duration.ofMinutes(10);

  private final DigestBook book;
  private final WeekLog log;
  private final PassedOn passedOn;
  private final DigestAgenda agenda;
  private final Subscribers subscribers;
  private final Clock clock;

  /** Digests of what these logs hold. */
  public Digests(
      DigestBook book,
      WeekLog log,
      PassedOn passedOn,
      DigestAgenda agenda,
      Subscribers subscribers,
      Clock clock) {
    this.book = book;
    this.log = log;
    this.passedOn = passedOn;
    this.agenda = agenda;
    this.subscribers = subscribers;
    this.clock = clock;
  }

  /** Sends the person a digest every Monday, from the next one on. */
  public void start(PersonId person, ZoneId zone) {
    DigestBook.Wish wish = new DigestBook.Wish(person, zone);
    book.keep(wish, clock.instant());
    agenda.strikeDigest(person);
    enter(wish);
  }

  /** Sends the person none any more. */
  public void stop(PersonId person) {
    book.remove(person);
    agenda.strikeDigest(person);
  }

  /** Whose Monday morning the person's digest comes on; empty where they did not ask for it. */
  public Optional<ZoneId> of(PersonId person) {
    return book.of(person).map(DigestBook.Wish::zone);
  }

  /** Enters again whatever the agenda may have lost. */
  public void catchUp() {
    book.all().forEach(this::enter);
  }

  private void enter(DigestBook.Wish wish) {
    next(wish).ifPresent(at -> agenda.digest(wish.person(), at));
  }

  /**
   * Sends the digest of the last whole week; no more of them to one who is no manager any more.
   *
   * @param id of the person
   * @return when to come again; empty where they want none or get none
   */
  public Optional<Instant> run(String id) {
    return book.of(new PersonId(id)).flatMap(this::send);
  }

  private Optional<Instant> send(DigestBook.Wish wish) {
    Optional<Boolean> manager = subscribers.isManager(wish.person());
    if (manager.isPresent() && !manager.get()) {
      book.remove(wish.person());
      return Optional.empty();
    }
    boolean sent = manager.isPresent() && subscribers.send(wish.person(), digest(wish.zone()));
    return sent ? next(wish) : Optional.of(clock.instant().plus(RETRY));
  }

  private Digest digest(ZoneId zone) {
    Instant monday = mondays(zone).latest(clock.instant()).orElseThrow();
    Instant before = monday.atZone(zone).minus(Period.ofWeeks(1)).toInstant();
    return Digest.of(before, monday, zone, log, passedOn);
  }

  private Optional<Instant> next(DigestBook.Wish wish) {
    return mondays(wish.zone()).next(clock.instant());
  }

  private static Schedule mondays(ZoneId zone) {
    return new Schedule(A_MONDAY, zone, Repeat.WEEKLY);
  }
}
