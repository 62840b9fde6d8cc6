package app.counterpoint.tips;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Coach;
import app.counterpoint.coaching.Overhearing;
import app.counterpoint.deals.Deal;
import app.counterpoint.deals.DealChannels;
import app.counterpoint.deals.DealSpotter;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Verdict;
import app.counterpoint.workspace.Gate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides whether a message earns its author a tip. The reasons against it are looked at from the
 * cheapest to the dearest: Slack is asked who reads the channel only when everything else speaks
 * for a tip, and the budget is claimed last.
 *
 * <p>Only what a person of ours newly wrote in a channel belongs here. Messages of bots and apps,
 * edits, joins and other notices, thread broadcasts, direct messages and messages of people from
 * outside are left out by whoever listens. Safe for any number of threads.
 */
public final class Tipster {
  private final Supplier<Coach> coach;
  private final DealChannels channels;
  private final DealSpotter deals;
  private final Mutes mutes;
  private final TipLog log;
  private final Moments moments;
  private final Gate gate;
  private final Budget budget;
  private final Clock clock;

  /**
   * A tipster.
   *
   * @param coach the coach in service, asked anew for every message
   */
  public Tipster(
      Supplier<Coach> coach,
      DealChannels channels,
      DealSpotter deals,
      Mutes mutes,
      TipLog log,
      Moments moments,
      Gate gate,
      Budget budget,
      Clock clock) {
    this.coach = coach;
    this.channels = channels;
    this.deals = deals;
    this.mutes = mutes;
    this.log = log;
    this.moments = moments;
    this.gate = gate;
    this.budget = budget;
    this.clock = clock;
  }

  /**
   * What comes of a message. Why it got no tip is remembered for its author, in place of the last;
   * but not in a channel that is not listened to, where a line for every message would be written
   * for what {@link Why} finds out on its own.
   *
   * @return a tip that is already counted: whoever cannot deliver it must {@link #withdraw} it
   */
  public Heard hear(Overheard message) {
    if (!channels.isWatched(message.channel())) {
      return new Heard.Silent(Silence.NOT_WATCHED);
    }
    Instant now = clock.instant();
    Heard heard = judge(message, now);
    if (heard instanceof Heard.Silent silent) {
      log.silent(message.author(), message.channel(), silent.why(), now);
    } else {
      log.spoke(message.author(), message.channel());
    }
    return heard;
  }

  /** Takes back a tip that Slack did not take, so that it counts against nobody. */
  public void withdraw(Tip tip) {
    log.withdraw(tip.id());
    log.silent(tip.to(), tip.channel(), Silence.NOT_DELIVERED, clock.instant());
  }

  private Heard judge(Overheard message, Instant now) {
    Overhearing overhearing = coach.get().overhear(message.text());
    overhearing.plays().stream()
        .findFirst()
        .ifPresent(play -> moments.cameUp(message.channel(), play.situation().id(), now));
    Optional<Silence> against =
        verdict(overhearing.verdict())
            .or(() -> muted(message))
            .or(() -> personBudget(message, now));
    if (against.isPresent()) {
      return new Heard.Silent(against.get());
    }
    Set<String> seen = log.offered(message.author(), now.minus(budget.sameSnippet()));
    Optional<Advice.Coaching> play =
        overhearing.plays().stream().filter(one -> !seen.contains(one.snippet().id())).findFirst();
    if (play.isEmpty()) {
      return new Heard.Silent(Silence.SEEN_LATELY);
    }
    return Readers.against(gate, message.channel())
        .<Heard>map(Heard.Silent::new)
        .orElseGet(() -> claim(message, play.get(), now));
  }

  private static Optional<Silence> verdict(Verdict verdict) {
    return switch (verdict) {
      case SPEAK -> Optional.empty();
      case NOTHING_TO_COACH -> Optional.of(Silence.NOTHING_TO_COACH);
      case NOT_SURE_ENOUGH -> Optional.of(Silence.NOT_SURE_ENOUGH);
      case TORN -> Optional.of(Silence.TORN);
    };
  }

  private Optional<Silence> muted(Overheard message) {
    Mutes.Muted muted = mutes.of(message.author());
    if (muted.everywhere()) {
      return Optional.of(Silence.MUTED);
    }
    return muted.channels().contains(message.channel())
        ? Optional.of(Silence.MUTED_HERE)
        : Optional.empty();
  }

  /** A glance that spares Slack a question; it is the claim that decides. */
  private Optional<Silence> personBudget(Overheard message, Instant now) {
    if (budget.perPerson() == 0) {
      return Optional.of(Silence.SWITCHED_OFF);
    }
    Set<String> offered = log.offered(message.author(), now.minus(budget.personWindow()));
    return offered.size() >= budget.perPerson()
        ? Optional.of(Silence.PERSON_BUDGET)
        : Optional.empty();
  }

  private Heard claim(Overheard message, Advice.Coaching play, Instant now) {
    Optional<Deal> deal = deals.about(Query.of(message.text()).text(), message.channel());
    TipLog.Claimed claimed =
        log.claim(
            new TipLog.Claim(
                message.author(),
                message.channel(),
                play.situation().id(),
                play.snippet().id(),
                deal.map(Deal::name),
                now),
            budget);
    if (claimed instanceof TipLog.Claimed.Granted granted) {
      return new Heard.Speak(
          new Tip(granted.id(), message.author(), message.channel(), play, deal));
    }
    return new Heard.Silent(((TipLog.Claimed.Refused) claimed).why());
  }
}
