package app.counterpoint.tips;

/** Why no tip was given. */
public enum Silence {
  /** The channel is not listened to. */
  NOT_WATCHED,
  /** There was nothing to coach. */
  NOTHING_TO_COACH,
  /** There may have been something, but not surely enough. */
  NOT_SURE_ENOUGH,
  /** Two situations were about as likely. */
  TORN,
  /** Tips are switched off for everybody. */
  SWITCHED_OFF,
  /** The author muted tips everywhere. */
  MUTED,
  /** The author muted tips in this channel. */
  MUTED_HERE,
  /** The author has had their tips for the day. */
  PERSON_BUDGET,
  /** The channel has had its tip for now. */
  CHANNEL_BUDGET,
  /** The author saw every fitting play not long ago. */
  SEEN_LATELY,
  /** Somebody from outside can read the channel. */
  EXTERNAL_CHANNEL,
  /** We could not find out who can read the channel. */
  UNSURE_WHO_READS,
  /** The tip was due, but Slack did not take it. */
  NOT_DELIVERED
}
