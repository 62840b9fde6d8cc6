package app.counterpoint.nudges;

/** How often a nudge goes out. */
public enum Repeat {
  /** Once. */
  NEVER,
  /** On the weekday of the first time. */
  WEEKLY,
  /** From Monday to Friday. */
  WEEKDAYS,
  /** On the day of the first time; on the last day of a month that has no such day. */
  MONTHLY
}
