package app.counterpoint.slack.listeners;

import app.counterpoint.slack.Incident;
import app.counterpoint.slack.posting.Posts;
import app.counterpoint.slack.views.Card;
import app.counterpoint.slack.views.CardModal;
import app.counterpoint.slack.views.CardView;
import app.counterpoint.slack.views.Message;
import app.counterpoint.slack.views.NoticeView;
import app.counterpoint.slack.web.SlackWeb;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers a click where it was made: in the message, in the modal, or in a modal over App Home. */
final class ClickReplies {
  private final Desk desk;
  private final Posts posts;
  private final SlackWeb web;

  ClickReplies(Desk desk, Posts posts, SlackWeb web) {
    this.desk = desk;
    this.posts = posts;
    this.web = web;
  }

  /** Where a card that answers this click is looked at. */
  static Card.Place place(Click click) {
    return click.responseUrl().isPresent() ? Card.Place.MESSAGE : Card.Place.MODAL;
  }

  /**
   * Opens a modal with the answer; for App Home, where a click has nothing to replace.
   *
   * @return the modal's id, empty if Slack did not open it
   */
  Optional<String> open(Click click, Message message) {
    return web.openView(click.triggerId(), CardModal.of(message, desk.wording()))
        .said()
        .map(body -> body.path("view").path("id").asText());
  }

  /** Puts the answer into a modal that is open. */
  boolean update(String modalId, Message message) {
    return web.updateView(modalId, CardModal.of(message, desk.wording())).isDone();
  }

  /** Puts the answer in the place of what was clicked. */
  void replace(Click click, Message message) {
    if (click.responseUrl().isPresent()) {
      posts.reply(click.person(), click.responseUrl().get(), message, true);
    } else if (click.modalId().isPresent()) {
      update(click.modalId().get(), message);
    } else {
      open(click, message);
    }
  }

  /** Says something beside the card that was clicked, which stays. */
  void beside(Click click, Message note, Card card) {
    if (click.responseUrl().isPresent()) {
      posts.reply(click.person(), click.responseUrl().get(), note, false);
    } else {
      Message below = CardView.of(card.in(Card.Place.MODAL), desk.wording());
      List<LayoutBlock> blocks =
          Stream.of(note.blocks(), below.blocks()).flatMap(List::stream).toList();
      replace(click, new Message(note.text(), blocks));
    }
  }

  /** Answers the one who clicked, and leaves the message as it is for everybody else. */
  void below(Click click, Message message) {
    click
        .responseUrl()
        .ifPresentOrElse(
            url -> posts.reply(click.person(), url, message, false), () -> open(click, message));
  }

  /** Says that it did not work, and leaves what was clicked as it is. */
  void failed(Click click, Incident incident) {
    Message sorry = new NoticeView(desk.wording()).failed(incident.id());
    if (click.responseUrl().isPresent()) {
      posts.reply(click.person(), click.responseUrl().get(), sorry, false);
    } else {
      posts.tell(click.person(), sorry);
    }
  }
}
