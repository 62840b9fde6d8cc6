package app.counterpoint.coaching;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The orders of the slash command. They stand here and not with the words in {@code prompts}, for
 * nobody reads them: they are part of the app's contract, like the names of its options.
 */
final class Orders {
  static final Pattern DEAL = Pattern.compile("(?is)deal\\s+(.*=.*)");
  static final Pattern NUDGE = Pattern.compile("(?is)nudge(?=[\\s:,])[\\s:,\\p{Pd}]*(.+)");
  static final Pattern HALF =
      Pattern.compile("(?is)(questions|pushback)(?=[\\s:,])[\\s:,\\p{Pd}]*(.+)");

  /** Orders that are the whole text, by their words in small letters. */
  static final Map<String, Subcommand> WHOLE =
      Map.ofEntries(
          Map.entry("questions", new Subcommand.Menu(Stance.QUESTIONS)),
          Map.entry("pushback", new Subcommand.Menu(Stance.PUSHBACK)),
          Map.entry("help", new Subcommand.Help()),
          Map.entry("mute", new Subcommand.Mute(false)),
          Map.entry("mute here", new Subcommand.Mute(true)),
          Map.entry("unmute", new Subcommand.Unmute(false)),
          Map.entry("unmute here", new Subcommand.Unmute(true)),
          Map.entry("watch", new Subcommand.Watch()),
          Map.entry("watch here", new Subcommand.Watch()),
          Map.entry("unwatch", new Subcommand.Unwatch()),
          Map.entry("unwatch here", new Subcommand.Unwatch()),
          Map.entry("saved", new Subcommand.Saved()),
          Map.entry("why", new Subcommand.Why()),
          Map.entry("deal", new Subcommand.Deals("")),
          Map.entry("nudge", new Subcommand.Nudge("")),
          Map.entry("forget me", new Subcommand.ForgetMe()));

  private Orders() {}

  static Stance stance(String word) {
    return Stance.valueOf(word.toUpperCase(Locale.ROOT));
  }
}
