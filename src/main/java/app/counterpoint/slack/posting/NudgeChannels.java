package app.counterpoint.slack.posting;

import app.counterpoint.deals.DealChannels;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.slack.gate.OwnChannels;
import app.counterpoint.tips.Moments;
import app.counterpoint.workspace.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Finds the channels that a nudge is for. */
public final class NudgeChannels {
  private static final Duration LATELY = Duration.ofDays(30);

  private final OwnChannels own;
  private final DealChannels deals;
  private final Moments moments;
  private final Supplier<Playbook> playbook;
  private final Clock clock;

  /** Among the channels that the app is in. */
  public NudgeChannels(
      OwnChannels own,
      DealChannels deals,
      Moments moments,
      Supplier<Playbook> playbook,
      Clock clock) {
    this.own = own;
    this.deals = deals;
    this.moments = moments;
    this.playbook = playbook;
    this.clock = clock;
  }

  /** The channels as they are now; empty where Slack does not say. */
  public Optional<List<ChannelId>> of(Nudge nudge) {
    return switch (nudge.target().scope()) {
      case CHOSEN -> Optional.of(nudge.target().channels());
      case WATCHED -> watched();
      case WATCHED_WHERE_IT_CAME_UP -> watched().map(all -> cameUp(nudge, all));
    };
  }

  private Optional<List<ChannelId>> watched() {
    return own.all().map(all -> all.stream().filter(deals::isWatched).toList());
  }

  private List<ChannelId> cameUp(Nudge nudge, List<ChannelId> all) {
    Set<ChannelId> lately =
        playbook.get().situations().stream()
            .filter(situation -> holds(situation, nudge.snippet()))
            .findFirst()
            .map(situation -> moments.channels(situation.id(), clock.instant().minus(LATELY)))
            .orElse(Set.of());
    return all.stream().filter(lately::contains).toList();
  }

  private static boolean holds(Situation situation, String snippet) {
    return situation.snippets().stream().anyMatch(one -> one.id().equals(snippet));
  }
}
