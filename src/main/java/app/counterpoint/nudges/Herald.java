package app.counterpoint.nudges;

import app.counterpoint.sharing.Post;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Carries nudges into the workspace. Never throws for what Slack does. */
public interface Herald {

  /** The channels that a nudge is for now; empty where Slack does not say. */
  Optional<List<ChannelId>> channels(Nudge nudge);

  /**
   * Posts a delivery, once, if only our own people read the channel now.
   *
   * @param claim is asked after the gate and right before the post; where it says no, nothing is
   *     posted
   */
  Outcome post(Nudge nudge, Delivery delivery, Predicate<Post> claim);

  /** Looks in the channel for the post of a delivery that was claimed. */
  Trace trace(Delivery delivery);

  /** Tells a manager privately what they should know; whether they were told. */
  boolean tell(PersonId manager, Report report);

  /** Whether the manager of a nudge is still one of ours; empty where that is not known now. */
  Optional<Boolean> isHere(PersonId manager);

  /** A manager other than this one, who can be told; empty where none is found. */
  Optional<PersonId> otherManager(PersonId than);

  /** What came of a post. */
  sealed interface Outcome {
    /** It was posted. */
    record Posted(String ts) implements Outcome {}

    /** Others may read the channel: it was not posted and will not be. */
    record HeldBack(Audience audience) implements Outcome {}

    /** It was surely not posted and cannot be: the channel is gone, archived or not ours to use. */
    record Impossible(String problem) implements Outcome {}

    /** It was surely not posted; another try may help, after this pause at the earliest. */
    record NotYet(Duration pause) implements Outcome {}

    /** It was claimed by somebody else. */
    record NotClaimed() implements Outcome {}

    /** It may have been posted. */
    record Uncertain() implements Outcome {}
  }

  /** What a look into the channel's history showed. */
  sealed interface Trace {
    /** The post is there. */
    record Found(String ts) implements Trace {}

    /** All of the time in question was looked at, and it is not there. */
    record Absent() implements Trace {}

    /** It cannot be told now. */
    record Unclear() implements Trace {}
  }

  /** What a manager should know. */
  sealed interface Report {
    /** A delivery was held back, because others may read the channel. */
    record HeldBack(Nudge nudge, ChannelId channel, Audience audience) implements Report {}

    /** A delivery cannot be made, for a reason in a word, Slack's own or the gate's. */
    record Impossible(Nudge nudge, ChannelId channel, String problem) implements Report {}

    /** A delivery was not made in time. */
    record Missed(Nudge nudge, ChannelId channel) implements Report {}

    /** Times of a nudge went by without it, because the app did not run. */
    record RunsMissed(Nudge nudge, int runs) implements Report {}

    /** We could not find out whether a delivery was made. */
    record Lost(Nudge nudge, ChannelId channel) implements Report {}

    /** The nudge's manager left; it is paused. */
    record OwnerLeft(Nudge nudge) implements Report {}
  }
}
