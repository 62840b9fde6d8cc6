package app.counterpoint.tips;

import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Which tips were given, to whom, where and when; never what the message said. */
public interface TipLog {

  /** What became of a tip. */
  enum Answer {
    SHOWN,
    DISMISSED
  }

  /** A tip that somebody wants to give. */
  record Claim(
      PersonId person,
      ChannelId channel,
      String situation,
      String snippet,
      Optional<String> deal,
      Instant at) {}

  /** What came of a claim. */
  sealed interface Claimed {
    /** It was within the budget and is now recorded. */
    record Granted(long id) implements Claimed {}

    /** It was not, for this reason; nothing is recorded. */
    record Refused(Silence why) implements Claimed {}
  }

  /**
   * Records the tip if the budget still allows it, in one step for all copies of the app: of two
   * claims at once that do not both fit, one is granted.
   *
   * @return refused with {@code PERSON_BUDGET}, {@code CHANNEL_BUDGET} or {@code SEEN_LATELY},
   *     looked at in that order
   */
  Claimed claim(Claim claim, Budget budget);

  /** Takes a claim back, because the tip could not be delivered. */
  void withdraw(long id);

  /** The snippets that the person was offered since then. */
  Set<String> offered(PersonId person, Instant since);

  /** What the person did with it; only the first answer of the tip's own receiver counts. */
  boolean answered(long id, PersonId by, Answer answer, Instant at);

  /** Remembers why the person's newest message in a channel got no tip, in place of the last. */
  void silent(PersonId person, ChannelId channel, Silence why, Instant at);

  /** Forgets the silence: the newest message got a tip. */
  void spoke(PersonId person, ChannelId channel);

  /**
   * Why the person's newest message in the channel got no tip; empty if it did, or none is known.
   */
  Optional<Silence> lastSilence(PersonId person, ChannelId channel);
}
