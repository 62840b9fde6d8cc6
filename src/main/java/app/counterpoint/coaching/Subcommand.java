package app.counterpoint.coaching;

import java.util.regex.Matcher;

/**
 * What the text of the slash command asks for.
 *
 * <p>An order is an order only where it is the whole text, whatever its capitals and punctuation:
 * {@code help} is one, and {@code help me with procurement} is a question like any other text. Some
 * kinds take more: {@code questions …} and {@code pushback …} say which half is wanted, {@code
 * nudge …} says what a nudge is about, and {@code deal …} is about names where an equals sign
 * follows.
 */
public sealed interface Subcommand {
  /** A question, and the half that is wanted first; never empty. */
  record Ask(Stance stance, String text) implements Subcommand {}

  /** No question yet: a situation is to be picked from a menu. */
  record Menu(Stance stance) implements Subcommand {}

  /** What can be typed. */
  record Help() implements Subcommand {}

  /** No more tips: in this channel, or anywhere. */
  record Mute(boolean here) implements Subcommand {}

  /** Tips again: in this channel, or everywhere. */
  record Unmute(boolean here) implements Subcommand {}

  /** Listen in this channel. */
  record Watch() implements Subcommand {}

  /** Listen no more in this channel. */
  record Unwatch() implements Subcommand {}

  /** The plays put aside. */
  record Saved() implements Subcommand {}

  /** Why the last message got no tip. */
  record Why() implements Subcommand {}

  /**
   * Deals and their names.
   *
   * @param line what follows, empty where nothing does
   */
  record Deals(String line) implements Subcommand {}

  /**
   * Write a nudge.
   *
   * @param text what it is about, empty where nothing is said
   */
  record Nudge(String text) implements Subcommand {}

  /** Delete what is kept about me. */
  record ForgetMe() implements Subcommand {}

  /** Reads the text of the command; any text is welcome. */
  static Subcommand parse(String text) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return new Menu(Stance.ANY);
    }
    Subcommand order = Orders.WHOLE.get(String.join(" ", TypedWords.in(typed)));
    if (order != null) {
      return order;
    }
    Matcher deal = Orders.DEAL.matcher(typed);
    if (deal.matches()) {
      return new Deals(deal.group(1).strip());
    }
    Matcher nudge = Orders.NUDGE.matcher(typed);
    if (nudge.matches()) {
      return new Nudge(nudge.group(1).strip());
    }
    Matcher half = Orders.HALF.matcher(typed);
    return half.matches()
        ? new Ask(Orders.stance(half.group(1)), half.group(2).strip())
        : new Ask(Stance.ANY, typed);
  }
}
