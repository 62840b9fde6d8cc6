package app.counterpoint.slack.posting;

import app.counterpoint.nudges.Delivery;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Herald;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.sharing.Post;
import app.counterpoint.slack.gate.Roles;
import app.counterpoint.slack.views.NudgeReportView;
import app.counterpoint.slack.views.NudgeView;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.Gate;
import app.counterpoint.workspace.PersonId;
import app.counterpoint.workspace.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Nudges in Slack: posted where only our own people read, and looked for where that is unsure. */
public final class NudgePosts implements Herald {
  /** The word for a nudge whose snippet, or this half of it, left the playbook. */
  private static final String NO_SNIPPET = "no_snippet";

  /**
   * How far our clock may be from Slack's. A post that is not found is made again, so it is looked
   * for generously: a machine that takes its zone for another's is off by 14 hours at most, and one
   * that is off by much more takes no certificate of Slack's for valid.
   */
  private static final Duration CLOCKS = Duration.ofDays(1);

  private final Posts posts;
  private final SlackWeb web;
  private final Gate gate;
  private final Roles roles;
  private final NudgeChannels channels;
  private final Supplier<Playbook> playbook;
  private final Clock clock;

  /**
   * Posts through {@code posts}.
   *
   * @param gate as strict as the one that {@code posts} asks
   */
  public NudgePosts(
      Posts posts,
      SlackWeb web,
      Gate gate,
      Roles roles,
      NudgeChannels channels,
      Supplier<Playbook> playbook,
      Clock clock) {
    this.posts = posts;
    this.web = web;
    this.gate = gate;
    this.roles = roles;
    this.channels = channels;
    this.playbook = playbook;
    this.clock = clock;
  }

  @Override
  public Optional<List<ChannelId>> channels(Nudge nudge) {
    return channels.of(nudge);
  }

  @Override
  public Outcome post(Nudge nudge, Delivery delivery, Predicate<Post> claim) {
    Playbook words = playbook.get();
    if (words.snippet(nudge.snippet()).filter(one -> has(one, nudge.half())).isEmpty()) {
      return new Outcome.Impossible(NO_SNIPPET);
    }
    Optional<Instant> takeDownAt = nudge.takeDownAfter().map(clock.instant()::plus);
    NudgeView.Posted posted = new NudgeView.Posted(delivery.key(), nudge, takeDownAt);
    Publication publication =
        new Publication(
            delivery.key(),
            delivery.channel(),
            nudge.owner(),
            nudge.snippet(),
            NudgeView.of(posted, words),
            takeDownAt);
    return NudgeOutcomes.of(posts.attempt(publication, claim));
  }

  private static boolean has(Snippet snippet, Half half) {
    return half == Half.SCRIPT ? snippet.say().isPresent() : !snippet.ask().isEmpty();
  }

  @Override
  public Trace trace(Delivery delivery) {
    Instant from = delivery.claimedAt().orElse(delivery.due()).minus(CLOCKS);
    Instant until = clock.instant().plus(CLOCKS);
    Search search = Search.between(from, until, delivery.key(), delivery.channel(), web);
    return search
        .ts()
        .<Trace>map(Trace.Found::new)
        .orElseGet(() -> search.whole() ? new Trace.Absent() : new Trace.Unclear());
  }

  @Override
  public boolean tell(PersonId manager, Report report) {
    return posts.tell(manager, NudgeReportView.of(report, playbook.get())).isPosted();
  }

  @Override
  public Optional<Boolean> isHere(PersonId manager) {
    Standing standing = gate.standing(manager);
    return standing == Standing.UNKNOWN ? Optional.empty() : Optional.of(standing.isOurs());
  }

  @Override
  public Optional<PersonId> otherManager(PersonId than) {
    return roles.other(than);
  }
}
