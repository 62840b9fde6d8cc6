package app.counterpoint.slack.views;

import app.counterpoint.deals.Deal;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One sentence that answers a command or a click, for the one who gave it. */
public final class NoticeView {
  private final Wording wording;

  /** Notices in these words. */
  public NoticeView(Wording wording) {
    this.wording = wording;
  }

  static Message sentence(String sentence) {
    return Kit.message(new Aloud().say(sentence), List.of(Kit.words(sentence)));
  }

  private Message say(Phrase phrase) {
    return sentence(wording.say(phrase));
  }

  private Message say(Phrase phrase, String name, String value) {
    return sentence(wording.say(phrase, Map.of(name, value)));
  }

  /** No tips any more, anywhere. */
  public Message muted() {
    return say(Phrase.MUTED);
  }

  /** No tips any more in this channel. */
  public Message mutedHere() {
    return say(Phrase.MUTED_HERE);
  }

  /** Tips again, everywhere. */
  public Message unmuted() {
    return say(Phrase.UNMUTED);
  }

  /** The channel is listened to now. */
  public Message watching() {
    return say(Phrase.WATCHING);
  }

  /** The channel is not listened to any more. */
  public Message notWatching() {
    return say(Phrase.NOT_WATCHING);
  }

  /** The command makes no sense in a direct message. */
  public Message channelsOnly() {
    return say(Phrase.CHANNELS_ONLY);
  }

  /** The channel is not listened to, and will not be, because of who reads it. */
  public Message cannotWatch(Audience audience) {
    return say(Phrase.CANNOT_WATCH, "reason", AudienceWords.of(audience, wording));
  }

  /** The play is saved. */
  public Message saved() {
    return say(Phrase.SAVED);
  }

  /** The play was saved before. */
  public Message alreadySaved() {
    return say(Phrase.ALREADY_SAVED);
  }

  /** The play is no longer saved. */
  public Message removed() {
    return say(Phrase.REMOVED);
  }

  /** There is no saved play. */
  public Message nothingSaved() {
    return say(Phrase.NOTHING_SAVED);
  }

  /** Thanks for a thumb. */
  public Message thanks(boolean helpful) {
    return say(helpful ? Phrase.THANKS_HELPFUL : Phrase.THANKS_UNHELPFUL);
  }

  /** Thanks for a word on a nudge. */
  public Message thanksForNudge(boolean helpful) {
    return say(helpful ? Phrase.NUDGE_THANKS_HELPFUL : Phrase.NUDGE_THANKS_NOT_HERE);
  }

  /** The nudge is not there any more. */
  public Message nudgeGone() {
    return say(Phrase.NUDGE_GONE);
  }

  /** The words were passed on. */
  public Message passedOn() {
    return say(Phrase.PASSED_ON);
  }

  /** The tip is gone. */
  public Message notNow() {
    return say(Phrase.TIP_DISMISSED);
  }

  /** What was kept about the person is deleted. */
  public Message forgot(int entries) {
    return entries == 0
        ? say(Phrase.FORGOT_NOTHING)
        : say(Phrase.FORGOT, "count", String.valueOf(entries));
  }

  /** The play was shared. */
  public Message shared(ChannelId channel) {
    String said = wording.say(Phrase.SHARED, Map.of("channel", Mrkdwn.channel(channel)));
    return Kit.message(said, List.of(Kit.section(said)));
  }

  /** The play is not shared, because of who reads the channel. */
  public Message refused(Audience audience) {
    return sentence(AudienceWords.of(audience, wording));
  }

  /** Slack did not take the post. */
  public Message notShared() {
    return say(Phrase.NOT_SHARED);
  }

  /** Nudges are for managers: these, or the admins where none is named. */
  public Message managersOnly(List<PersonId> managers) {
    if (managers.isEmpty()) {
      return say(Phrase.MANAGERS_ONLY_ADMINS);
    }
    String names = managers.stream().map(Mrkdwn::person).collect(Collectors.joining(", "));
    String said = wording.say(Phrase.MANAGERS_ONLY, Map.of("managers", names));
    return Kit.message(said, List.of(Kit.section(said)));
  }

  /** All that somebody hears who is not one of ours. */
  public Message outsider() {
    return say(Phrase.OUTSIDER);
  }

  /** It cannot be found out who is asking. */
  public Message unsureWhoAsks() {
    return say(Phrase.UNSURE_WHO_ASKS);
  }

  /** Why a button's value could not be used. */
  public Message unreadable(Reading<?> reading) {
    return say(reading instanceof Reading.Stale<?> ? Phrase.STALE : Phrase.TAMPERED);
  }

  /** The window for opening a modal went by. */
  public Message tooLate() {
    return say(Phrase.TOO_LATE);
  }

  /**
   * Something failed that the person cannot know.
   *
   * @param id what the log has it under
   */
  public Message failed(String id) {
    return say(Phrase.FAILED, "id", id);
  }

  /** The deal is known now by its name and aliases. */
  public Message dealNamed(Deal deal) {
    return deal.aliases().isEmpty()
        ? say(Phrase.DEAL_NAMED, "deal", deal.name())
        : sentence(
            wording.say(
                Phrase.DEAL_NAMED_ALIASES,
                Map.of("deal", deal.name(), "aliases", String.join(", ", deal.aliases()))));
  }

  /** The deal is taken out, or was not there. */
  public Message dealRemoved(String name, boolean known) {
    return say(known ? Phrase.DEAL_REMOVED : Phrase.DEAL_UNKNOWN, "deal", name);
  }

  /** The deal could not be understood. */
  public Message dealSyntax(String command) {
    return say(Phrase.DEAL_SYNTAX, "command", command);
  }

  /** The deal has too long a name, or too many. */
  public Message dealLimits() {
    return say(Phrase.DEAL_LIMITS);
  }

  /** The deals that are known. */
  public Message deals(List<Deal> deals, String command) {
    if (deals.isEmpty()) {
      return say(Phrase.NO_DEALS, "command", command);
    }
    List<String> lines = deals.stream().map(NoticeView::line).toList();
    return Kit.message(
        new Aloud().say(wording.say(Phrase.DEALS_HEADING), lines),
        List.of(Kit.words(wording.say(Phrase.DEALS_HEADING)), Kit.words(String.join("\n", lines))));
  }

  private static String line(Deal deal) {
    return deal.aliases().isEmpty()
        ? deal.name()
        : deal.name() + " = " + String.join(", ", deal.aliases());
  }
}
