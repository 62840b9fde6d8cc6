package app.counterpoint.workspace;

import java.util.Optional;

/**
 * Who can read a channel, and why we think so.
 *
 * @param name the channel's name without the mark before it; empty where Slack did not say
 * @param members how many people read it; 0 where they were not counted, because the answer was
 *     clear before
 * @param why the reason that makes it anything but internal; empty exactly when it is internal
 */
public record Audience(
    Readership readership, Optional<String> name, int members, Optional<Why> why) {

  /** What makes a channel anything but internal. */
  public enum Why {
    /** It is shared with another organisation. */
    SHARED,
    /** An invitation to another organisation is out. */
    SHARE_PENDING,
    /** A member comes from another organisation. */
    FOREIGN_MEMBER,
    /** A member is a guest. */
    GUEST,
    /** Slack's answer lacked a fact that the decision needs. */
    FACTS_MISSING,
    /** Slack did not answer, or refused to. */
    NO_ANSWER,
    /** The bot is not in the channel, or it does not exist for us. */
    NOT_A_MEMBER,
    /** The channel is archived. */
    ARCHIVED,
    /** It has more members than can be checked. */
    TOO_MANY_MEMBERS
  }

  /** Refuses an internal channel with a reason against it, and one not internal without. */
  public Audience {
    if (readership.isInternal() == why.isPresent()) {
      throw new IllegalArgumentException(readership + " with reason " + why);
    }
  }

  /** A channel that only our own people read. */
  public static Audience internal(String name, int members) {
    return new Audience(Readership.INTERNAL, Optional.of(name), members, Optional.empty());
  }

  /** A channel that somebody else reads. */
  public static Audience external(Optional<String> name, Why why) {
    return new Audience(Readership.EXTERNAL, name, 0, Optional.of(why));
  }

  /** A channel of which we do not know. */
  public static Audience unknown(Optional<String> name, Why why) {
    return new Audience(Readership.UNKNOWN, name, 0, Optional.of(why));
  }
}
