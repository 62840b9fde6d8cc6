package app.counterpoint.slack.views;

import app.counterpoint.coaching.Stance;
import app.counterpoint.coaching.Written;
import app.counterpoint.playbook.Article;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Tone;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The card: what to ask, what to say, why, and where it comes from. */
public final class CardView {
  /** Shows the next snippet. Carries a {@link CardState}, as the next four do. */
  public static final String ANOTHER_ANGLE = "card-another-angle";

  /** Shows the script in the soft tone. */
  public static final String SOFTER = "card-softer";

  /** Shows the script in the firm tone. */
  public static final String FIRMER = "card-firmer";

  /** Opens the {@link ShareModal}. */
  public static final String SHARE = "card-share";

  /** Saves the snippet. */
  public static final String SAVE = "card-save";

  /** Opens the {@link NudgeModal}, for managers. Carries a {@link CardState}. */
  public static final String NUDGE = "card-nudge";

  /** The platform's thumbs, on a card in a message. Carries a {@link FeedbackState}. */
  public static final String FEEDBACK = "card-feedback";

  /** A thumb up in a modal, where the platform's are not to be had. */
  public static final String HELPFUL = "card-helpful";

  /** A thumb down in a modal. */
  public static final String UNHELPFUL = "card-unhelpful";

  /** Shows the playbook's own words again. Carries a {@link CardState}. */
  public static final String ORIGINAL = "card-original";

  private final Card card;
  private final List<String> questions;
  private final Optional<String> script;
  private final Optional<Phrase> mark;
  private final Wording wording;

  private CardView(
      Card card,
      List<String> questions,
      Optional<String> script,
      Optional<Phrase> mark,
      Wording wording) {
    this.card = card;
    this.questions = questions;
    this.script = script;
    this.mark = mark;
    this.wording = wording;
  }

  /** The card as a message; where its place is a modal, {@link CardModal} takes its blocks. */
  public static Message of(Card card, Wording wording) {
    CardView view = new CardView(card, card.questions(), card.script(), Optional.empty(), wording);
    return Kit.message(view.aloud(), view.blocks());
  }

  /** The card with words that a model fitted, and marked so. */
  public static Message of(Card card, Written.Fitted fitted, Wording wording) {
    Optional<Phrase> mark = Optional.of(Phrase.CARD_FITTED);
    CardView view = new CardView(card, fitted.questions(), fitted.script(), mark, wording);
    return Kit.message(view.aloud(), view.blocks());
  }

  /** What comes after the card's words where these were written piece by piece. */
  static List<LayoutBlock> end(Card card, Phrase mark, Wording wording) {
    return new CardView(card, List.of(), Optional.empty(), Optional.of(mark), wording).end();
  }

  private List<LayoutBlock> blocks() {
    List<LayoutBlock> blocks = new ArrayList<>();
    deal().map(Mrkdwn::escape).map(Kit::context).ifPresent(blocks::add);
    blocks.add(Kit.header(card.situation().title()));
    blocks.add(Kit.context(Mrkdwn.escape(card.situation().summary())));
    blocks.add(Kit.section(Mrkdwn.bold(card.snippet().title())));
    halves().map(Kit::section).forEach(blocks::add);
    blocks.addAll(end());
    return blocks;
  }

  private List<LayoutBlock> end() {
    List<LayoutBlock> blocks = new ArrayList<>();
    marked().map(Mrkdwn::escape).map(Kit::context).ifPresent(blocks::add);
    blocks.add(
        Kit.section(Halves.under(Phrase.WHY_LABEL, Mrkdwn.escape(card.snippet().why()), wording)));
    card.snippet()
        .avoid()
        .map(avoid -> Kit.section(Halves.under(Phrase.AVOID_LABEL, Mrkdwn.escape(avoid), wording)))
        .ifPresent(blocks::add);
    blocks.add(Kit.context(Mrkdwn.escape(card.snippet().source().line(wording))));
    blocks.add(Kit.actions(buttons()));
    blocks.add(feedback());
    return blocks;
  }

  private Optional<String> marked() {
    return mark.map(wording::say);
  }

  private Optional<String> deal() {
    return card.deal()
        .map(deal -> wording.say(Phrase.CARD_ABOUT_DEAL, Map.of("deal", deal.name())));
  }

  /** The questions and the script, in the order of the stance. */
  private Stream<String> halves() {
    Stream<String> ask = Stream.of(ask()).filter(half -> !questions.isEmpty());
    Stream<String> say = say().stream();
    return card.stance() == Stance.PUSHBACK ? Stream.concat(say, ask) : Stream.concat(ask, say);
  }

  private String ask() {
    return Halves.ask(questions, wording);
  }

  private Optional<String> say() {
    return script.map(words -> Halves.say(words, sayHeading(), wording));
  }

  private Phrase sayHeading() {
    return sayHeading(card);
  }

  static Phrase sayHeading(Card card) {
    return card.tone() == Tone.SOFT ? Phrase.CARD_SAY_SOFT : Phrase.CARD_SAY_FIRM;
  }

  private List<ButtonElement> buttons() {
    String state = CardState.of(card);
    List<ButtonElement> buttons = new ArrayList<>();
    card.anotherAngle()
        .map(next -> Kit.button(ANOTHER_ANGLE, anotherAngle(next), state))
        .ifPresent(buttons::add);
    if (card.script().isPresent()) {
      buttons.add(
          card.tone() == Tone.SOFT
              ? Kit.button(FIRMER, wording.say(Phrase.FIRMER_BUTTON), state)
              : Kit.button(SOFTER, wording.say(Phrase.SOFTER_BUTTON), state));
    }
    if (card.place() == Card.Place.MESSAGE) {
      buttons.add(Kit.button(SHARE, wording.say(Phrase.SHARE_BUTTON), state));
    }
    buttons.add(Kit.button(SAVE, wording.say(Phrase.SAVE_BUTTON), state));
    if (mark.isPresent()) {
      buttons.add(Kit.button(ORIGINAL, wording.say(Phrase.ORIGINAL_BUTTON), state));
    }
    buttons.add(Kit.button(NUDGE, wording.say(Phrase.NUDGE_BUTTON), state));
    return buttons;
  }

  /** Names the school of the next snippet where it is another article's. */
  private String anotherAngle(Card next) {
    if (card.isLast()) {
      return wording.say(Phrase.FIRST_ANGLE_BUTTON);
    }
    Article article = next.snippet().source().article();
    return article.equals(card.snippet().source().article())
        ? wording.say(Phrase.ANOTHER_ANGLE_BUTTON)
        : wording.say(Phrase.OTHER_SCHOOL_BUTTON, Map.of("school", article.school()));
  }

  private LayoutBlock feedback() {
    String yes = wording.say(Phrase.HELPFUL_BUTTON);
    String no = wording.say(Phrase.UNHELPFUL_BUTTON);
    String up = FeedbackState.of(card, true);
    String down = FeedbackState.of(card, false);
    return card.place() == Card.Place.MODAL
        ? Kit.actions(List.of(Kit.button(HELPFUL, yes, up), Kit.button(UNHELPFUL, no, down)))
        : ContextActionsBlock.builder()
            .elements(
                List.of(
                    FeedbackButtonsElement.builder()
                        .actionId(FEEDBACK)
                        .positiveButton(thumb(yes, up))
                        .negativeButton(thumb(no, down))
                        .build()))
            .build();
  }

  private static FeedbackButtonObject thumb(String label, String value) {
    return FeedbackButtonObject.builder().text(Kit.plain(label, Kit.LABEL)).value(value).build();
  }

  private Aloud aloud() {
    Aloud aloud = new Aloud();
    deal().ifPresent(aloud::say);
    aloud.say(card.situation().title()).say(card.snippet().title());
    if (card.stance() == Stance.PUSHBACK) {
      sayAloud(aloud);
      askAloud(aloud);
    } else {
      askAloud(aloud);
      sayAloud(aloud);
    }
    marked().ifPresent(aloud::say);
    aloud.say(wording.say(Phrase.WHY_LABEL), List.of(card.snippet().why()));
    card.snippet()
        .avoid()
        .ifPresent(avoid -> aloud.say(wording.say(Phrase.AVOID_LABEL), List.of(avoid)));
    return aloud.say(card.snippet().source().line(wording));
  }

  private void askAloud(Aloud aloud) {
    if (!questions.isEmpty()) {
      aloud.say(wording.say(Phrase.ASK_HEADING), questions);
    }
  }

  private void sayAloud(Aloud aloud) {
    script.ifPresent(words -> aloud.say(wording.say(sayHeading()), List.of(words)));
  }
}
