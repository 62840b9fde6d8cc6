package app.counterpoint.tips;

import static app.counterpoint.TestObjects.DEAL_ACME;
import static app.counterpoint.TestObjects.RILEY;

import app.counterpoint.SettableClock;
import app.counterpoint.coaching.Coach;
import app.counterpoint.deals.ChannelGlob;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.deals.MemoryDealBook;
import app.counterpoint.deals.MemoryWatchedChannels;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.FakeGate;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.util.List;

/**
 * A tipster among fakes that listens in {@code deal-acme}. Its coach takes every message for {@code
 * price-pressure} and likes {@code hold-price} best, then {@code ask-price}; there are no others.
 */
final class Listening {
  final SettableClock clock = new SettableClock();
  final FakeGate gate = new FakeGate();
  final MemoryTipLog log = new MemoryTipLog();
  final MemoryMoments moments = new MemoryMoments();
  final MemoryMutes mutes = new MemoryMutes(RILEY);
  final MemoryDealBook book = new MemoryDealBook();
  Verdict verdict = Verdict.SPEAK;

  private final DealChannels channels =
      new DealChannels(List.of(new ChannelGlob("deal-*")), new MemoryWatchedChannels(), gate);
  private final Playbook playbook;

  Listening(Playbook playbook) {
    this.playbook = playbook;
  }

  Heard hear() {
    return hear(RILEY, DEAL_ACME, "they want 20% off");
  }

  Heard hear(PersonId author, ChannelId channel, String text) {
    return tipster(Budget.DEFAULT).hear(new Overheard(author, channel, text));
  }

  Tipster tipster(Budget budget) {
    DealSpotter deals = new DealSpotter(book, channels, clock, Duration.ZERO);
    return new Tipster(this::coach, channels, deals, mutes, log, moments, gate, budget, clock);
  }

  private Coach coach() {
    Matches matches = new Matches(List.of(new Match("price-pressure", new Score(0.9))), verdict);
    return new Coach(
        playbook,
        query -> matches,
        (query, when) -> when.stream().map(one -> one.contains("second") ? 0.9 : 0.5).toList());
  }
}
