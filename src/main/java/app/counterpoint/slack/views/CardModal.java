package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.view.View;

/** Answers in a modal, where there is no channel to answer in: from App Home. */
public final class CardModal {
  /** The modal's id. */
  public static final String CALLBACK = "card-modal";

  private CardModal() {}

  /** The card; its buttons are those of {@link CardView}, and update the modal. */
  public static View of(Card card, Wording wording) {
    return of(CardView.of(card.in(Card.Place.MODAL), wording), wording);
  }

  /** Any other answer, such as a choice or a notice. */
  public static View of(Message message, Wording wording) {
    return Kit.modal(CALLBACK, Phrase.CARD_MODAL_TITLE, message.blocks(), wording).build();
  }
}
