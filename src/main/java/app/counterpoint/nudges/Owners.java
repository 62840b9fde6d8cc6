package app.counterpoint.nudges;

import java.util.concurrent.atomic.AtomicBoolean;

/** What managers are told of their nudges, and what becomes of a nudge whose manager left. */
final class Owners {
  private final NudgeBook book;
  private final Herald herald;

  Owners(NudgeBook book, Herald herald) {
    this.book = book;
    this.herald = herald;
  }

  /** Tells the nudge's own manager; whether they were told. */
  boolean told(Nudge nudge, Herald.Report report) {
    return herald.tell(nudge.owner(), report);
  }

  /** Pauses a nudge whose manager left. Of all who find that out, one tells another manager. */
  void left(Nudge nudge) {
    AtomicBoolean ours = new AtomicBoolean();
    book.change(
        nudge.id(),
        old -> {
          ours.set(old.state() == Nudge.State.SCHEDULED);
          return ours.get() ? old.in(Nudge.State.PAUSED) : old;
        });
    if (ours.get()) {
      herald
          .otherManager(nudge.owner())
          .ifPresent(other -> herald.tell(other, new Herald.Report.OwnerLeft(nudge)));
    }
  }
}
