package app.counterpoint.nudges;

import app.counterpoint.SettableClock;
import app.counterpoint.sharing.Post;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A workspace in memory, which does what it is told to. */
final class MemoryHerald implements Herald {
  /** What happens to a post, after its claim. */
  enum Fate {
    /** It is made, and answered. */
    MADE,
    /** It is made, and the answer is lost. */
    MADE_UNHEARD,
    /** It is lost on the way. */
    LOST
  }

  final List<Delivery> posts = new ArrayList<>();
  final List<Report> told = new ArrayList<>();
  final List<PersonId> listeners = new ArrayList<>();
  final Map<ChannelId, Outcome> before = new HashMap<>();
  final Map<ChannelId, Outcome> afterClaim = new HashMap<>();
  Optional<List<ChannelId>> watched = Optional.of(List.of());
  Optional<Boolean> ownerIsHere = Optional.of(true);
  Optional<PersonId> other = Optional.of(new PersonId("U0OTHER"));
  Fate fate = Fate.MADE;
  Duration claimTakes = Duration.ZERO;
  boolean listens = true;
  boolean remembers = true;

  private final SettableClock clock;
  private final Crashes crashes;

  MemoryHerald(SettableClock clock, Crashes crashes) {
    this.clock = clock;
    this.crashes = crashes;
  }

  @Override
  public Optional<List<ChannelId>> channels(Nudge nudge) {
    return nudge.target().scope() == Target.Scope.CHOSEN
        ? Optional.of(nudge.target().channels())
        : watched;
  }

  @Override
  public Outcome post(Nudge nudge, Delivery delivery, Predicate<Post> claim) {
    Outcome refused = before.get(delivery.channel());
    if (refused != null) {
      return refused;
    }
    Post post =
        new Post(
            delivery.key(),
            delivery.channel(),
            Optional.empty(),
            nudge.owner(),
            nudge.snippet(),
            clock.instant(),
            Optional.empty());
    clock.turn(claimTakes);
    if (!claim.test(post)) {
      return new Outcome.NotClaimed();
    }
    Outcome answered = afterClaim.get(delivery.channel());
    return answered == null ? made(delivery) : answered;
  }

  private Outcome made(Delivery delivery) {
    if (fate == Fate.LOST) {
      return new Outcome.Uncertain();
    }
    posts.add(delivery);
    crashes.deed();
    return fate == Fate.MADE ? new Outcome.Posted(delivery.key()) : new Outcome.Uncertain();
  }

  @Override
  public Trace trace(Delivery delivery) {
    if (!remembers) {
      return new Trace.Unclear();
    }
    return posts.stream().anyMatch(post -> post.key().equals(delivery.key()))
        ? new Trace.Found(delivery.key())
        : new Trace.Absent();
  }

  @Override
  public boolean tell(PersonId manager, Report report) {
    if (listens) {
      told.add(report);
      listeners.add(manager);
      crashes.deed();
    }
    return listens;
  }

  @Override
  public Optional<Boolean> isHere(PersonId manager) {
    return ownerIsHere;
  }

  @Override
  public Optional<PersonId> otherManager(PersonId than) {
    return other;
  }
}
