package app.counterpoint.nudges;

import app.counterpoint.workspace.ChannelId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sends what is due. All that it does can be begun again after a crash, by this copy of the app or
 * another: what is written twice is written once, and a delivery that was claimed is looked for in
 * its channel before it is made anew. A manager may be told twice of what a crash cut off. Safe for
 * any number of threads; waits for Slack.
 */
public final class Nudger {
  private static final int ALL = Integer.MAX_VALUE;

  private final NudgeBook book;
  private final DeliveryLog log;
  private final Herald herald;
  private final Agenda agenda;
  private final Owners owners;
  private final Waiting waiting;
  private final Carrier carrier;
  private final Clock clock;

  /** Sends what is in the book and keeps the log. */
  public Nudger(
      NudgeBook book, DeliveryLog log, Herald herald, Agenda agenda, Pace pace, Clock clock) {
    this.book = book;
    this.log = log;
    this.herald = herald;
    this.agenda = agenda;
    this.owners = new Owners(book, herald);
    this.waiting = new Waiting(pace, clock);
    this.carrier = new Carrier(book, log, herald, owners, pace, waiting, clock);
    this.clock = clock;
  }

  /**
   * Plans one delivery for each channel of the nudge, due then, and has them made.
   *
   * @return whether it was done; not where Slack does not say now which channels those are
   */
  boolean run(Nudge nudge, Instant due) {
    Optional<List<ChannelId>> channels = herald.channels(nudge);
    channels.ifPresent(found -> plan(nudge, found, due));
    return channels.isPresent();
  }

  private void plan(Nudge nudge, List<ChannelId> channels, Instant due) {
    List<Delivery> deliveries =
        channels.stream().map(channel -> Delivery.due(nudge.id(), channel, due)).toList();
    log.plan(deliveries);
    deliveries.forEach(delivery -> agenda.delivery(delivery.key(), due));
  }

  /**
   * Sends a nudge whose time may have come. Of several times that went by only the last is sent,
   * and only if it is not too late for it; the others are told to its manager in one number.
   *
   * @return when to look at it again; empty where that is not needed
   */
  public Optional<Instant> nudgeDue(String id) {
    return book.find(id).flatMap(this::look);
  }

  private Optional<Instant> look(Nudge nudge) {
    Optional<Instant> next = nudge.next();
    if (next.isEmpty()) {
      carrier.finish(nudge);
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (next.get().isAfter(now)) {
      return next;
    }
    Instant latest = nudge.schedule().latest(now).orElseThrow();
    return herald
        .isHere(nudge.owner())
        .map(here -> here ? send(nudge, latest) : leave(nudge))
        .orElseGet(() -> Optional.of(waiting.again(latest)));
  }

  private Optional<Instant> leave(Nudge nudge) {
    owners.left(nudge);
    return Optional.empty();
  }

  private Optional<Instant> send(Nudge nudge, Instant latest) {
    boolean late = waiting.isOver(latest);
    if (!late && !run(nudge, latest)) {
      return Optional.of(waiting.again(latest));
    }
    int missed = timesBefore(nudge, latest) + (late ? 1 : 0);
    boolean told = missed == 0 || owners.told(nudge, new Herald.Report.RunsMissed(nudge, missed));
    return told || !waiting.isNews(latest)
        ? moveOn(nudge, latest)
        : Optional.of(waiting.again(latest));
  }

  private static int timesBefore(Nudge nudge, Instant latest) {
    return Math.toIntExact(
        Stream.iterate(nudge.next(), Optional::isPresent, time -> nudge.schedule().next(time.get()))
            .takeWhile(time -> time.get().isBefore(latest))
            .count());
  }

  private Optional<Instant> moveOn(Nudge nudge, Instant latest) {
    Optional<Nudge> moved =
        book.change(
            nudge.id(), old -> old.dealtWith().isBefore(latest) ? old.dealtWithUntil(latest) : old);
    moved.ifPresent(carrier::finish);
    return moved.flatMap(Nudge::next);
  }

  /**
   * Takes a delivery as far as it goes.
   *
   * @return when to go on; empty where it is settled
   */
  public Optional<Instant> deliver(String key) {
    return carrier.deliver(key);
  }

  /**
   * Puts on the agenda all that book and log say should be there. To be called at the start and
   * every minute: a crash between two writes, or an entry that came while its errand ran, costs no
   * more than that.
   */
  public void catchUp() {
    book.in(Nudge.State.SCHEDULED, ALL).forEach(this::enter);
    log.open().forEach(delivery -> agenda.delivery(delivery.key(), delivery.due()));
  }

  private void enter(Nudge nudge) {
    nudge.next().ifPresentOrElse(at -> agenda.nudge(nudge.id(), at), () -> carrier.finish(nudge));
  }
}
