package app.counterpoint.slack.listeners;

import app.counterpoint.nudges.DeliveryLog;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.nudges.NudgeBook;
import app.counterpoint.nudges.NudgeReaders;
import app.counterpoint.slack.views.NudgeOverview;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the nudges that managers see, with what became of each. */
final class NudgeSurvey {
  private static final int SHOWN = 10;

  /** Beyond these nobody counts. */
  private static final int LOOKED_AT = 1_000;

  /** The next to go out first, then those that do not. */
  private static final Comparator<Nudge> BY_TIME =
      Comparator.comparing(nudge -> nudge.next().orElse(Instant.MAX));

  private final NudgeBook book;
  private final DeliveryLog deliveries;
  private final NudgeReaders readers;

  NudgeSurvey(NudgeBook book, DeliveryLog deliveries, NudgeReaders readers) {
    this.book = book;
    this.deliveries = deliveries;
    this.readers = readers;
  }

  NudgeOverview overview() {
    List<Nudge> planned =
        Stream.of(Nudge.State.SCHEDULED, Nudge.State.PAUSED)
            .flatMap(state -> book.in(state, LOOKED_AT).stream())
            .sorted(BY_TIME)
            .toList();
    List<Nudge> past = book.in(Nudge.State.FINISHED, LOOKED_AT);
    return new NudgeOverview(first(planned), beyond(planned), first(past), beyond(past));
  }

  private List<NudgeOverview.Entry> first(List<Nudge> nudges) {
    return nudges.stream().limit(SHOWN).map(this::entry).toList();
  }

  private static int beyond(List<Nudge> nudges) {
    return Math.max(0, nudges.size() - SHOWN);
  }

  private NudgeOverview.Entry entry(Nudge nudge) {
    return new NudgeOverview.Entry(nudge, deliveries.tally(nudge.id()), readers.of(nudge.id()));
  }
}
