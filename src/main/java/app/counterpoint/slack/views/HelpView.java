package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the slash command understands, a line each. */
public final class HelpView {
  private static final List<Phrase> LINES =
      List.of(
          Phrase.HELP_ASK,
          Phrase.HELP_QUESTIONS,
          Phrase.HELP_PUSHBACK,
          Phrase.HELP_SAVED,
          Phrase.HELP_MUTE,
          Phrase.HELP_WATCH,
          Phrase.HELP_WHY,
          Phrase.HELP_DEAL,
          Phrase.HELP_DEALS,
          Phrase.HELP_NUDGE,
          Phrase.HELP_FORGET_ME);

  private HelpView() {}

  /**
   * The help.
   *
   * @param command the slash command with its slash
   */
  public static Message of(String command, Wording wording) {
    List<String> lines =
        LINES.stream().map(line -> wording.say(line, Map.of("command", command))).toList();
    String privacy = wording.say(Phrase.HELP_PRIVACY);
    return Kit.message(
        new Aloud().say(wording.say(Phrase.HELP_TITLE), lines).say(privacy),
        List.of(
            Kit.header(wording.say(Phrase.HELP_TITLE)),
            Kit.section(
                Stream.of(lines)
                    .flatMap(List::stream)
                    .map(line -> "• " + Mrkdwn.escape(line))
                    .collect(Collectors.joining("\n"))),
            Kit.context(Mrkdwn.escape(privacy))));
  }
}
