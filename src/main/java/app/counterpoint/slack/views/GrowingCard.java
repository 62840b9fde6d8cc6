package app.counterpoint.slack.views;

import app.counterpoint.coaching.Piece;
import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;

/**
 * A card that is written piece by piece, in Markdown, as a model's words come in: the questions in
 * order, then the script. Remembers what was written; for one thread at a time.
 */
public final class GrowingCard {
  private static final String PARAGRAPH = "\n\n";

  private final Card card;
  private final Wording wording;
  private int questions;
  private boolean scriptWritten;
  private boolean whole = true;

  /** Begins with nothing written. */
  public GrowingCard(Card card, Wording wording) {
    this.card = card;
    this.wording = wording;
  }

  /** What the next piece adds to the message; the first also adds what the card is about. */
  public String add(Piece piece) {
    String opening = isEmpty() ? opening() : "";
    return opening
        + (piece instanceof Piece.Question question
            ? question(question.text())
            : script(piece.text()));
  }

  /** Whether nothing was written yet. */
  public boolean isEmpty() {
    return questions == 0 && !scriptWritten;
  }

  /** What is still missing, in the playbook's own words; empty if nothing is. */
  public String rest() {
    StringBuilder rest = new StringBuilder();
    List<String> own = card.questions();
    own.subList(Math.min(questions, own.size()), own.size())
        .forEach(question -> rest.append(question(question)));
    Optional<String> script = card.script().filter(words -> !scriptWritten);
    script.ifPresent(words -> rest.append(script(words)));
    whole = rest.isEmpty();
    return rest.toString();
  }

  /**
   * What stands below the words once they are complete: how they came about, why, source, buttons.
   */
  public List<LayoutBlock> end() {
    return CardView.end(card, whole ? Phrase.CARD_FITTED : Phrase.CARD_PARTLY_FITTED, wording);
  }

  private String opening() {
    return bold(card.situation().title()) + PARAGRAPH + Markdown.escape(card.snippet().title());
  }

  private String question(String text) {
    String heading = questions == 0 ? PARAGRAPH + bold(wording.say(Phrase.ASK_HEADING)) + "\n" : "";
    questions++;
    return heading + "\n- " + Markdown.escape(text);
  }

  private String script(String text) {
    scriptWritten = true;
    return PARAGRAPH
        + bold(wording.say(CardView.sayHeading(card)))
        + PARAGRAPH
        + "> "
        + Markdown.escape(text);
  }

  private static String bold(String text) {
    return "**" + Markdown.escape(text) + "**";
  }
}
