package app.counterpoint.playbook;

import java.util.List;
import java.util.Locale;

/** Every fixed sentence that a person reads, by name; the words are in {@code wording.yaml}. */
public enum Phrase {
  ASK_HEADING,
  SAY_HEADING,
  SOFT_LABEL,
  FIRM_LABEL,
  WHY_LABEL,
  AVOID_LABEL,
  SOURCE_LINE("title", "author", "paragraph"),
  SOURCE_LINE_PUBLISHED("title", "author", "paragraph", "published"),
  AUTHOR_NOT_NAMED,
  OTHER_ANGLES,
  OTHER_ANGLE("title", "school"),
  ASK_BACK,
  ASK_BACK_CHOICE("title", "summary"),
  NOTHING_TO_COACH,
  NOTHING_NEAREST,
  NO_MORE_ANGLES,
  SAY_SOMETHING("command"),
  WELCOME,
  PROMPT,
  MORE,
  PLAYBOOK_FRESH,
  PLAYBOOK_KEPT("problems"),

  // Buttons that stand in more than one place
  OPEN_BUTTON,
  REMOVE_BUTTON,
  CLOSE_BUTTON,
  AND_MORE("count"),

  // The card
  CARD_MODAL_TITLE,
  CARD_ABOUT_DEAL("deal"),
  CARD_SAY_SOFT,
  CARD_SAY_FIRM,
  ANOTHER_ANGLE_BUTTON,
  OTHER_SCHOOL_BUTTON("school"),
  FIRST_ANGLE_BUTTON,
  SOFTER_BUTTON,
  FIRMER_BUTTON,
  SHARE_BUTTON,
  SAVE_BUTTON,
  HELPFUL_BUTTON,
  UNHELPFUL_BUTTON,

  // Choosing a situation
  MENU_TITLE,
  MENU_PLACEHOLDER,
  PASS_ON_BUTTON,
  PASS_ON_NOTE,

  // The tip in a deal channel
  TIP("situation"),
  TIP_FOR_DEAL("deal", "situation"),
  TIP_SHOW_BUTTON,
  TIP_NOT_NOW_BUTTON,
  TIP_WHY_BUTTON,
  TIP_MUTE_BUTTON,
  TIP_WHY("situation", "why"),
  TIP_PRIVACY,
  TIP_DISMISSED,

  // Why there was no tip
  SILENCE_NONE_KNOWN,
  SILENCE_NOT_WATCHED,
  SILENCE_NOTHING_TO_COACH,
  SILENCE_NOT_SURE_ENOUGH,
  SILENCE_TORN,
  SILENCE_SWITCHED_OFF,
  SILENCE_MUTED,
  SILENCE_MUTED_HERE,
  SILENCE_PERSON_BUDGET,
  SILENCE_CHANNEL_BUDGET,
  SILENCE_SEEN_LATELY,
  SILENCE_EXTERNAL_CHANNEL,
  SILENCE_UNSURE_WHO_READS,
  SILENCE_NOT_DELIVERED,

  // Sharing
  SHARE_TITLE,
  SHARE_SUBMIT,
  SHARE_TEXT_LABEL,
  SHARE_CHANNEL_LABEL,
  SHARE_TAKE_DOWN_LABEL,
  SHARE_ONE_DAY,
  SHARE_DAYS("days"),
  SHARE_STAY_UP,
  SHARE_PICK_CHANNEL,
  SHARE_CHECKING,
  SHARE_NEEDS_TEXT,
  SHARED("channel"),
  NOT_SHARED,
  SHARED_BY("person"),
  SHARED_UNTIL("day"),

  // Who can read a channel
  AUDIENCE_UNNAMED,
  AUDIENCE_INTERNAL("channel", "members"),
  AUDIENCE_SHARED("channel"),
  AUDIENCE_SHARE_PENDING("channel"),
  AUDIENCE_FOREIGN_MEMBER("channel"),
  AUDIENCE_GUEST("channel"),
  AUDIENCE_FACTS_MISSING("channel"),
  AUDIENCE_NO_ANSWER("channel"),
  AUDIENCE_NOT_A_MEMBER("channel"),
  AUDIENCE_ARCHIVED("channel"),
  AUDIENCE_TOO_MANY_MEMBERS("channel"),

  // A post taken down because others can read it
  RECALL_TAKEN_DOWN("title", "channel", "reason"),
  RECALL_STILL_UP("title", "channel", "reason"),
  RECALL_A_PLAY,
  RECALL_SHARED,
  RECALL_SHARE_PENDING,
  RECALL_FOREIGN_MEMBER,
  RECALL_GUEST,
  RECALL_UNSURE,

  // Answers to commands and clicks
  MUTED,
  MUTED_HERE,
  UNMUTED,
  WATCHING,
  NOT_WATCHING,
  CHANNELS_ONLY,
  CANNOT_WATCH("reason"),
  SAVED,
  ALREADY_SAVED,
  REMOVED,
  NOTHING_SAVED,
  SAVED_HEADING,
  THANKS_HELPFUL,
  THANKS_UNHELPFUL,
  PASSED_ON,
  FORGOT("count"),
  FORGOT_NOTHING,
  OUTSIDER,
  UNSURE_WHO_ASKS,
  STALE,
  TAMPERED,
  TOO_LATE,
  FAILED("id"),

  // Deals
  DEAL_NAMED("deal"),
  DEAL_NAMED_ALIASES("deal", "aliases"),
  DEAL_REMOVED("deal"),
  DEAL_UNKNOWN("deal"),
  DEAL_SYNTAX("command"),
  DEAL_LIMITS,
  DEALS_HEADING,
  NO_DEALS("command"),

  // Follow-ups in a direct message
  FOLLOW_UP_WHY("why", "school"),
  FOLLOW_UP_NO_SCRIPT,
  FOLLOW_UP_NOTHING_BEFORE,

  // Help
  HELP_TITLE,
  HELP_ASK("command"),
  HELP_QUESTIONS("command"),
  HELP_PUSHBACK("command"),
  HELP_SAVED("command"),
  HELP_MUTE("command"),
  HELP_WATCH("command"),
  HELP_WHY("command"),
  HELP_DEAL("command"),
  HELP_DEALS("command"),
  HELP_FORGET_ME("command"),
  HELP_PRIVACY,

  // Words that a language model fitted
  CARD_FITTED,
  CARD_PARTLY_FITTED,
  ORIGINAL_BUTTON,

  // App Home
  HOME_TITLE,
  HOME_SEARCH_LABEL,
  HOME_SEARCH_PLACEHOLDER,
  HOME_BROWSE,
  HOME_RECENT,
  HOME_NO_RECENT,
  HOME_SETTINGS,
  HOME_MUTED,
  HOME_NOT_MUTED,
  HOME_MUTED_IN("channel"),
  HOME_LIFT_BUTTON,
  HOME_LIFT_ALL_BUTTON,
  HOME_MUTE_ALL_BUTTON,
  HOME_KEPT("counts"),
  HOME_KEPT_NOTHING,
  KEPT_SAVED_PLAYS,
  KEPT_PLAYS_SHOWN,
  KEPT_FEEDBACK,
  KEPT_TIPS,
  KEPT_MUTES,
  KEPT_PASSED_ON,
  HOME_FORGET_ME_BUTTON,
  HOME_FORGET_ME_TITLE,
  HOME_FORGET_ME_TEXT,
  HOME_FORGET_ME_YES,
  HOME_FORGET_ME_NO,
  MANAGER_TOTALS,
  MANAGER_NO_TOTALS,
  MANAGER_SITUATION("title", "asked"),
  MANAGER_SNIPPET("title", "shown", "helpful", "judged", "shared"),
  MANAGER_PASSED_ON,
  MANAGER_NO_PASSED_ON;

  @SuppressWarnings("ImmutableEnumChecker") // List.of gives an immutable list
  private final List<String> arguments;

  Phrase(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** The key in {@code wording.yaml}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names that its words may use between braces, and must all use. */
  public List<String> arguments() {
    return arguments;
  }
}
