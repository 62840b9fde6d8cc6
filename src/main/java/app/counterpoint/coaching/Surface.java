package app.counterpoint.coaching;

/** Where a person met the coach. */
public enum Surface {
  COMMAND,
  MENTION,
  DIRECT_MESSAGE,
  SHORTCUT,
  HOME,
  TIP,
  NUDGE
}
