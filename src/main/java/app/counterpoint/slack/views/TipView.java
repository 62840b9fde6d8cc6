package app.counterpoint.slack.views;

import app.counterpoint.deals.Deal;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import app.counterpoint.tips.Tip;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tip that nobody asked for: two lines, for the author of a message alone. */
public final class TipView {
  /** Opens the card. Carries a {@link TipState}, as the others do. */
  public static final String SHOW = "tip-show";

  /** Sends the tip away. */
  public static final String NOT_NOW = "tip-not-now";

  /** Says why this tip came. */
  public static final String WHY = "tip-why";

  /** Stops tips for this person in this channel. */
  public static final String MUTE_HERE = "tip-mute-here";

  private TipView() {}

  /**
   * The tip.
   *
   * @param channel the name of the channel it is given in: a deal that it names goes without saying
   */
  public static Message of(Tip tip, Optional<String> channel, Wording wording) {
    Card card = Card.of(tip.coaching()).about(tip.deal());
    String first = first(tip, channel, wording);
    String second = card.questions().stream().findFirst().orElse(card.snippet().title());
    return Kit.message(
        new Aloud().say(first).say(second),
        List.of(
            Kit.section(Mrkdwn.escape(first) + "\n" + Mrkdwn.escape(second)),
            Kit.actions(buttons(TipState.of(tip.id(), card), wording))));
  }

  /** Why the tip came, for whoever asks. */
  public static Message why(Card card, Wording wording) {
    String why =
        wording.say(
            Phrase.TIP_WHY,
            Map.of("situation", card.situation().title(), "why", card.snippet().why()));
    String privacy = wording.say(Phrase.TIP_PRIVACY);
    return Kit.message(
        new Aloud().say(why).say(privacy),
        List.of(Kit.words(why), Kit.context(Mrkdwn.escape(privacy))));
  }

  private static String first(Tip tip, Optional<String> channel, Wording wording) {
    String situation = tip.coaching().situation().title();
    return tip.deal()
        .filter(deal -> channel.filter(name -> isOf(name, deal)).isEmpty())
        .map(
            deal ->
                wording.say(
                    Phrase.TIP_FOR_DEAL, Map.of("deal", deal.name(), "situation", situation)))
        .orElseGet(() -> wording.say(Phrase.TIP, Map.of("situation", situation)));
  }

  /** Whether the channel's name holds one of the deal's names. */
  private static boolean isOf(String channel, Deal deal) {
    return Stream.concat(Stream.of(deal.name()), deal.aliases().stream())
        .anyMatch(name -> squeezed(channel).contains(squeezed(name)));
  }

  private static String squeezed(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
  }

  private static List<ButtonElement> buttons(String state, Wording wording) {
    return List.of(
        Kit.button(SHOW, wording.say(Phrase.TIP_SHOW_BUTTON), state),
        Kit.button(NOT_NOW, wording.say(Phrase.TIP_NOT_NOW_BUTTON), state),
        Kit.button(WHY, wording.say(Phrase.TIP_WHY_BUTTON), state),
        Kit.button(MUTE_HERE, wording.say(Phrase.TIP_MUTE_BUTTON), state));
  }
}
